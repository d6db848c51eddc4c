/** What is typed to have a story or a report read again; a story of which the name has a space stands in quotation marks. */
export const RereadCommand = ({ of }: { readonly of: string }) => (
  <code>according reread {/^[\w.-]+$/.test(of) ? of : `'${of.replaceAll("'", "'\\''")}'`}</code>
);
