import type { Publication } from './publication.ts'

type Place = Pick<Publication, 'serverUrl' | 'owner' | 'repository' | 'baseBranch'>

/** The page on which a person can open the pull request. */
export function compareUrl(publication: Place, branch: string): string {
  const { serverUrl, owner, repository, baseBranch } = publication
  return `${serverUrl}/${owner}/${repository}/compare/${escaped(baseBranch)}...${escaped(branch)}?expand=1`
}

function escaped(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/')
}
