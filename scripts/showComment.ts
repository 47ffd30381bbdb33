/** One comment on a pull request, found by its mark and its author, and written anew each time. */
import { marker } from "../src/compare/writeComment.ts";
import { workflowAuthor, type Host } from "./host.ts";

type PullRequest = { head: { sha: string } };
type Comment = { id: number; body?: string | null; user: { login: string } | null };

/**
 * Shows a comment on a pull request, in place of the one before.
 * @param number as it was claimed
 * @param commit the commit of the run that claims it: a pull request whose newest commit is another
 * one is not that run's, or no longer, and is left alone
 * @returns what was done, in a sentence
 * @throws HostError
 */
export const showComment = async (
  host: Host,
  number: number,
  commit: string,
  body: string,
): Promise<string> => {
  const { head } = await host.request<PullRequest>("GET", `/pulls/${number}`);
  if (head.sha !== commit)
    return (
      `Pull request ${number} stands at another commit than this run: nothing was written. ` +
      "Its newest run writes the comment."
    );
  const mine = (await host.list<Comment>(`/issues/${number}/comments`)).find(
    (comment) => comment.user?.login === workflowAuthor && comment.body?.startsWith(marker),
  );
  if (mine?.body === body) return "The comment stands as it is.";
  if (mine) await host.request("PATCH", `/issues/comments/${mine.id}`, { body });
  else await host.request("POST", `/issues/${number}/comments`, { body });
  return mine ? "The comment was written anew." : "The comment was written.";
};
