import type { Needs } from './access.ts'
import * as actions from './actions.ts'
import { getContent } from './contents.ts'
import * as blobs from './git-blobs.ts'
import * as commits from './git-commits.ts'
import * as refs from './git-refs.ts'
import * as trees from './git-trees.ts'
import * as issues from './issues.ts'
import { getPermission, getUser } from './people.ts'
import * as pulls from './pulls.ts'
import * as repository from './repository.ts'
import * as reviews from './reviews.ts'
import type { Handler } from './site.ts'

export type Route = { readonly needs: Needs; readonly handler: Handler }

const ANYONE: Needs = [{}]
const READ: Needs = [{ contents: 'read' }]
const WRITE: Needs = [{ contents: 'write' }]
const READ_PULLS: Needs = [{ 'pull-requests': 'read' }]
const WRITE_PULLS: Needs = [{ 'pull-requests': 'write' }]
const READ_TALK: Needs = [{ issues: 'read' }, { 'pull-requests': 'read' }]
const WRITE_TALK: Needs = [{ issues: 'write' }, { 'pull-requests': 'write' }]
const READ_RUNS: Needs = [{ actions: 'read' }]
const READ_CHECKS: Needs = [{ checks: 'read' }]

/** Who answers which operation, and what a token needs for it. */
export const ROUTES: Readonly<Record<string, Route>> = {
  'git/create-blob': { needs: WRITE, handler: blobs.createBlob },
  'git/get-blob': { needs: READ, handler: blobs.getBlob },
  'git/create-tree': { needs: WRITE, handler: trees.createTree },
  'git/get-tree': { needs: READ, handler: trees.getTree },
  'git/create-commit': { needs: WRITE, handler: commits.createCommit },
  'git/get-commit': { needs: READ, handler: commits.getGitCommit },
  'git/create-ref': { needs: WRITE, handler: refs.createRef },
  'git/get-ref': { needs: READ, handler: refs.getRef },
  'git/list-matching-refs': { needs: READ, handler: refs.listMatchingRefs },
  'git/update-ref': { needs: WRITE, handler: refs.updateRef },
  'git/delete-ref': { needs: WRITE, handler: refs.deleteRef },
  'repos/get': { needs: ANYONE, handler: repository.getRepository },
  'repos/get-branch': { needs: READ, handler: repository.getBranch },
  'repos/get-content': { needs: READ, handler: getContent },
  'repos/get-commit': { needs: READ, handler: repository.getCommit },
  'repos/compare-commits': { needs: READ, handler: repository.compareCommits },
  'pulls/create': { needs: WRITE_PULLS, handler: pulls.createPull },
  'pulls/list': { needs: READ_PULLS, handler: pulls.listPulls },
  'pulls/get': { needs: READ_PULLS, handler: pulls.getPull },
  'pulls/update': { needs: WRITE_PULLS, handler: pulls.updatePull },
  'pulls/list-files': { needs: READ_PULLS, handler: pulls.listPullFiles },
  'pulls/request-reviewers': { needs: WRITE_PULLS, handler: reviews.requestReviewers },
  'pulls/create-review': { needs: WRITE_PULLS, handler: reviews.createReview },
  'issues/add-labels': { needs: WRITE_TALK, handler: issues.addLabels },
  'issues/create-label': { needs: WRITE_TALK, handler: issues.createLabel },
  'issues/add-assignees': { needs: WRITE_TALK, handler: reviews.addAssignees },
  'issues/create-comment': { needs: WRITE_TALK, handler: issues.createComment },
  'issues/update-comment': { needs: WRITE_TALK, handler: issues.updateComment },
  'issues/list-comments': { needs: READ_TALK, handler: issues.listComments },
  'repos/get-collaborator-permission-level': { needs: ANYONE, handler: getPermission },
  'users/get-by-username': { needs: ANYONE, handler: getUser },
  'actions/get-workflow-run': { needs: READ_RUNS, handler: actions.getRun },
  'actions/get-workflow-run-attempt': { needs: READ_RUNS, handler: actions.getRunAttempt },
  'actions/list-jobs-for-workflow-run': { needs: READ_RUNS, handler: actions.listJobs },
  'actions/list-jobs-for-workflow-run-attempt': { needs: READ_RUNS, handler: actions.listAttemptJobs },
  'actions/get-job-for-workflow-run': { needs: READ_RUNS, handler: actions.getJob },
  'actions/download-job-logs-for-workflow-run': { needs: READ_RUNS, handler: actions.downloadJobLog },
  'actions/download-workflow-run-logs': { needs: READ_RUNS, handler: actions.downloadRunLogs },
  'checks/list-annotations': { needs: READ_CHECKS, handler: actions.listAnnotations },
}
