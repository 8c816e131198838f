import { pageOf } from './pages.ts'
import { BOT, userJson } from './people.ts'
import { labelJson, pullOf } from './pull-json.ts'
import { notFound, validationFailed } from './reply.ts'
import { type CommentState, type Handler, pageUrl, repositoryUrl, type Site } from './site.ts'

const LONGEST_BODY = 65_536

export const createLabel: Handler = (site, call) => {
  const {
    name,
    color = 'ededed',
    description = null,
  } = call.body as { name: string; color?: string; description?: string }
  if (!/^[0-9a-f]{6}$/i.test(color))
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'color' })
  if (isKnown(site, name))
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' })
  site.labels.push({ name, color, description })
  return { body: labelJson(site, name) }
}

/** Labels that the repository lacks are made on the way, as GitHub does. */
export const addLabels: Handler = (site, call) => {
  const pull = pullOf(site, call, 'issue_number')
  const { labels = [] } = call.body as { labels?: (string | { name: string })[] }
  for (const label of labels) {
    const name = typeof label === 'string' ? label : label.name
    if (!isKnown(site, name)) site.labels.push({ name, color: 'ededed', description: null })
    if (!pull.labels.includes(name)) pull.labels.push(name)
  }
  return { body: pull.labels.map(name => labelJson(site, name)) }
}

export const createComment: Handler = (site, call) => {
  const issue = pullOf(site, call, 'issue_number').number
  const comment = {
    id: site.comments.length + 1,
    issue,
    author: BOT.login,
    body: checkedBody(call.body.body),
  }
  site.comments.push(comment)
  return { body: commentJson(site, comment) }
}

export const updateComment: Handler = (site, call) => {
  const id = Number(call.parameter('comment_id'))
  const comment = site.comments.find(each => each.id === id)
  if (comment === undefined) throw notFound()
  comment.body = checkedBody(call.body.body)
  return { body: commentJson(site, comment) }
}

export const listComments: Handler = (site, call) => {
  const issue = pullOf(site, call, 'issue_number').number
  const comments = site.comments.filter(comment => comment.issue === issue)
  const page = pageOf(site, call, comments)
  return { body: page.items.map(comment => commentJson(site, comment)), headers: page.headers }
}

function isKnown(site: Site, name: string): boolean {
  return site.labels.some(label => label.name.toLowerCase() === name.toLowerCase())
}

function checkedBody(body: unknown): string {
  const text = String(body)
  if (text.trim() === '')
    throw validationFailed({ resource: 'IssueComment', code: 'missing_field', field: 'body' })
  if (text.length <= LONGEST_BODY) return text
  const message = `body is too long (maximum is ${LONGEST_BODY} characters)`
  throw validationFailed({ resource: 'IssueComment', code: 'custom', field: 'body', message })
}

function commentJson(site: Site, comment: CommentState): object {
  const { id, issue, author, body } = comment
  const page = `${pageUrl(site)}/pull/${issue}#issuecomment-${id}`
  return {
    id,
    body,
    user: userJson(site, author),
    html_url: page,
    url: `${repositoryUrl(site)}/issues/comments/${id}`,
  }
}
