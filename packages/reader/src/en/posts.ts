/* How posts on social networks are signed where they are embedded. Compiled for this project. */

/**
 * "**— Sara Linde (@saralinde)** March 9, 2026", "— A post shared by **Sara Linde (@saralinde)** on Mar 9, 2026": a dash, a name, a
 * handle, and at most a day and a clock.
 */
export const SIGNED_POST =
  /[—–-]{1,2}\s?(?:A (?:post|photo|video|reel) (?:shared|posted) by )?(?<name>(?!A (?:post|photo|video|reel) )[\p{Lu}\d][^\n()@—–]{1,58}?) (?<handle>\(@[\w.]{1,30}\))(?:\s+(?:on )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4})(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[AaPp][Mm](?: P[DS]T)?)?)?)?$/u;

/** "— Posted by **Orlay Ferries** on Monday, March 9, 2026": as a network signs that has no handles. */
export const POSTED_BY =
  /[—–-]{1,2}\s?(?<handle>Posted by) (?<name>[\p{Lu}\d][^\n()@—–]{1,58}?) on \p{Lu}\p{Ll}{2,6}day, \p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}$/u;

/** "**@orlaywatch**", "**redhawk_77**", "**silverfin22**": what somebody who posts is called; not "mp3", "5km", "x86". */
export const HANDLE = /^(?:@\w{2,30}|(?=\p{Ll}{2})(?=\w*[\d_])(?=\w*\p{Ll}{4})[\p{L}\d_]{5,30})$/u;

/** "**The user** redhawk_77", "**an account called** redhawk_77": who goes by what stands behind. */
export const GOES_BY =
  /^(?:(?:an?|the|one|another) )?(?:\p{L}+ ){0,2}?(?:user|account|handle|poster|commenter|redditor|blogger|streamer|gamer|hacker)(?: (?:named|called|known as|by the name of|with the (?:handle|name)|under the (?:handle|name)))? $/iu;

/** What has digits written on to it and posts nothing. */
export const NO_HANDLES =
  /^(?:covid|iphone|ipad|galaxy|playstation|windows|section|article|page|figure|table|flight|route|highway|chapter)\d/u;

/** "Lena Voss, **who posts as** silverfin22": the same one. */
export const POSTS_AS =
  /^,? who (?:also )?(?:posts|posted|tweets|tweeted|writes|wrote|blogs|blogged|streams|goes|went)(?: (?:online|on \p{Lu}\p{L}+))? (?:as|by|under the (?:name|handle|username))(?: of)? ["“‘']?$/u;
