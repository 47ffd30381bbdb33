/**
 * The one issue that holds the list of what is due: found by its mark, opened where there is none,
 * written anew in place where there is.
 */
import { workflowAuthor, type Host } from "./host.ts";

const marker = "<!-- sen-signpost: what is due -->";
const title = "Pages due for a check";

type Issue = {
  number: number;
  body?: string | null;
  user: { login: string } | null;
  pull_request?: unknown;
};

const listIssues = async (host: Host): Promise<Issue[]> =>
  (await host.list<Issue>("/issues?state=open")).filter(
    (issue) =>
      !issue.pull_request && issue.user?.login === workflowAuthor && issue.body?.startsWith(marker),
  );
const createIssue = (host: Host, body: string): Promise<Issue> =>
  host.request<Issue>("POST", "/issues", { title, body });
const updateIssue = (host: Host, number: number, body: string): Promise<Issue> =>
  host.request<Issue>("PATCH", `/issues/${number}`, { body });

/**
 * Shows a list in its issue.
 * @param isEmpty nothing is due: no issue is opened for it, but one that is open says so
 * @returns what was done, in a sentence
 * @throws HostError
 */
export const showInIssue = async (
  host: Host,
  { text, isEmpty }: { text: string; isEmpty: boolean },
): Promise<string> => {
  const body = `${marker}\n${text}\n`;
  const [open] = (await listIssues(host)).sort((a, b) => a.number - b.number);
  if (!open && isEmpty) return "Nothing is due, and no issue is open: nothing was written.";
  if (!open) return `Issue ${(await createIssue(host, body)).number} was opened.`;
  if (open.body === body) return `Issue ${open.number} stands as it is.`;
  await updateIssue(host, open.number, body);
  return `Issue ${open.number} was written anew.`;
};
