import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { reportQuery } from "../api/queries.ts";

/** The story that is looked at, or that the report belongs to; undefined: none. */
export function useStoryHere(): string | undefined {
  const { name, id = "" } = useParams({ strict: false }) as { readonly name?: string; readonly id?: string };
  const { data } = useQuery({ ...reportQuery(id), enabled: name === undefined && id !== "" });
  return name ?? data?.report.story;
}
