import type { EntryAt, SaidMember, SaidRow } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { NotOne } from "../correct/not-one.tsx";
import { actName } from "../desk/act-name.ts";
import { entryName } from "../desk/entry-name.ts";
import { FirstTold } from "../desk/first-told.tsx";
import type { Told } from "../desk/in-story.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { quoted } from "../desk/quoted.ts";
import { When } from "../desk/when.tsx";
import { Origins } from "../ui/term.tsx";
import { count } from "../ui/words.ts";

interface SaidProps {
  readonly said: SaidRow;
  readonly told: Told;
  readonly year: string | undefined;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Who says it stands elsewhere. */
  readonly ofOne?: boolean;
}

/** What was said once: in its fullest form, with the reports that tell it inside. */
export function Said({ said, told, year, isOpen, toggle, ofOne = false }: SaidProps) {
  const { members, act, outlets, origins, day, first, credited } = said;
  const [fullest] = members;
  const row = fullest && told.row(fullest.entry);
  if (!fullest || !row) return null;
  const several = members.length > 1;
  const differ = members.some(({ differs }) => differs !== undefined);
  return (
    <div className="said-row" data-of-one={ofOne || undefined}>
      <span className="move-when">
        <When iso={day || undefined} year={year} />
      </span>
      {!ofOne && (
        <span className={row.open ? "move-who who-open" : "move-who"} data-whole={told.who(row)}>
          {told.who(row)}
        </span>
      )}
      <span className="move-what">
        {row.what !== "says" && !row.around && <span className="move-verb">{row.what ?? actName(act)}</span>}
        <PassageLink at={fullest.entry} words={row.words} className="quoted">
          {quoted(row)}
        </PassageLink>
      </span>
      <span className="said-by">
        {several ? (
          <button type="button" className="said-told" aria-expanded={isOpen} onClick={toggle}>
            in {count(members.length, "report")}, <Origins number={origins} inside />
            {differ && <span className="said-differ"> · words differ</span>}
          </button>
        ) : (
          <span className="said-told">{outlets[0]}</span>
        )}
        <FirstTold
          report={several ? first.report : undefined}
          at={day || undefined}
          {...{ credited, told }}
          clockOnly
        />
      </span>
      <CorrectHere at={fullest.entry} label={entryName(told, row)} />
      {several && isOpen && (
        <ul className="said-members">
          {members.map((member) => (
            <Member
              key={JSON.stringify(member.entry)}
              member={member}
              fullest={fullest.entry}
              told={told}
              year={year}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const STANDS: Readonly<Record<SaidMember["stands"], string>> = {
  fullest: "fullest",
  "same-words": "same words",
  shortened: "shortened",
  "words-differ": "words differ",
  paraphrased: "in other words",
};

interface MemberProps extends Pick<SaidProps, "told" | "year"> {
  readonly member: SaidMember;
  readonly fullest: EntryAt;
}

/** How a report tells it; where it quotes other words, word by word. */
function Member({ member, fullest, told, year }: MemberProps) {
  const [row, report] = [told.row(member.entry), told.report(member.entry.report)];
  if (!row) return null;
  return (
    <li className="said-member">
      <span className="move-when">
        <When iso={report?.publishedAt} year={year} clock />
      </span>
      <span className="said-outlet">{report?.outlet ?? report?.title}</span>
      <span className="move-verb">{STANDS[member.stands]}</span>
      <PassageLink at={member.entry} words={row.words} className="quoted">
        {quoted(row)}
      </PassageLink>
      {member.differs?.map(({ here, fullest: there }) => (
        <span key={`${here} ${there}`} className="said-difference">
          <ins>{here}</ins> {there && <del>{there}</del>}
        </span>
      ))}
      <CorrectHere at={member.entry} label={`${entryName(told, row)}, ${report?.outlet ?? "as this report has it"}`} />
      {member.stands !== "fullest" && (
        <NotOne about={[member.entry, fullest]} label={`as ${report?.outlet ?? "this report"} tells it`} />
      )}
    </li>
  );
}
