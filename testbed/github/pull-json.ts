import { minimalRepository, userId, userJson } from './people.ts'
import { notFound } from './reply.ts'
import { type Call, type PullState, pageUrl, repositoryUrl, type Site } from './site.ts'

/** The pull request that the path names; issues and pull requests share their numbers. */
export function pullOf(site: Site, call: Call, parameter = 'pull_number'): PullState {
  const number = Number(call.parameter(parameter))
  const pull = site.pulls.find(each => each.number === number)
  if (pull === undefined) throw notFound()
  return pull
}

/** A pull request follows its branch: the head is looked up, and the last one is kept when the branch is gone. */
export async function pullJson(site: Site, pull: PullState): Promise<object> {
  const head = await site.git.ask(['show-ref', '--verify', '--hash', `refs/heads/${pull.head}`])
  pull.headSha = head ?? pull.headSha
  const base = await site.git.ask(['show-ref', '--verify', '--hash', `refs/heads/${pull.base}`])
  const { number, title, body, state, draft } = pull
  return {
    ...{ number, title, body, state, draft, locked: false, merged: false, merged_at: null },
    id: site.repositoryId * 1000 + number,
    node_id: `PR_${number}`,
    ...urls(site, number),
    user: userJson(site, pull.author),
    labels: pull.labels.map(name => labelJson(site, name)),
    assignees: pull.assignees.map(login => userJson(site, login)),
    requested_reviewers: pull.requestedReviewers.map(login => userJson(site, login)),
    requested_teams: pull.requestedTeams.map(slug => ({ slug, name: slug })),
    head: end(site, pull.head, pull.headSha),
    base: end(site, pull.base, base ?? ''),
    ...{ mergeable: null, mergeable_state: 'unknown', maintainer_can_modify: pull.maintainerCanModify },
    ...{
      created_at: pull.createdAt,
      updated_at: pull.createdAt,
      closed_at: state === 'open' ? null : pull.createdAt,
    },
  }
}

export function labelJson(site: Site, name: string): object {
  const label = site.labels.find(each => each.name.toLowerCase() === name.toLowerCase())
  const { color = 'ededed', description = null } = label ?? {}
  const url = `${repositoryUrl(site)}/labels/${encodeURIComponent(name)}`
  return { id: userId(name), name: label?.name ?? name, color, description, default: false, url }
}

function urls(site: Site, number: number): object {
  const page = `${pageUrl(site)}/pull/${number}`
  return {
    url: `${repositoryUrl(site)}/pulls/${number}`,
    issue_url: `${repositoryUrl(site)}/issues/${number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
  }
}

function end(site: Site, ref: string, sha: string): object {
  return {
    ref,
    sha,
    label: `${site.owner}:${ref}`,
    user: userJson(site, site.owner),
    repo: minimalRepository(site),
  }
}
