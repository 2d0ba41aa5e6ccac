import { joined, words, type Content, type Look, type Maybe } from './options.ts'
import { Tag, type TagOptions } from './tag.tsx'

export type TaskListOptions = Look & {
  items: readonly Maybe<TaskListItem>[]
  /** Starts the ids of hints and statuses. `task-list` if not given. */
  idPrefix?: string | undefined
}

export type TaskListItem = {
  title: Content & { classes?: string | undefined }
  hint?: Content | undefined
  status: TaskListStatus
  /** Without an address the task cannot be started yet. */
  href?: string | undefined
  classes?: string | undefined
}

export type TaskListStatus = Content & { tag?: TagOptions | undefined; classes?: string | undefined }

export const TaskList = ({ items, idPrefix, classes, attributes }: TaskListOptions) => (
  <ul class={joined('govuk-task-list', classes)} {...attributes}>
    {items.map((item, index) => item && <Task item={item} id={`${idPrefix || 'task-list'}-${index + 1}`} />)}
  </ul>
)

const Task = ({ item, id }: { item: TaskListItem; id: string }) => (
  <li class={joined('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)}>
    <div class="govuk-task-list__name-and-hint">
      <TaskName item={item} describedBy={joined(item.hint && `${id}-hint`, `${id}-status`)} />
      {item.hint && (
        <div id={`${id}-hint`} class="govuk-task-list__hint">
          {words(item.hint)}
        </div>
      )}
    </div>
    <div class={joined('govuk-task-list__status', item.status.classes)} id={`${id}-status`}>
      {item.status.tag ? <Tag {...item.status.tag} /> : words(item.status)}
    </div>
  </li>
)

const TaskName = ({ item: { title, href }, describedBy }: { item: TaskListItem; describedBy: string }) =>
  href ? (
    <a
      class={joined('govuk-link govuk-task-list__link', title.classes)}
      href={href}
      aria-describedby={describedBy}
    >
      {words(title)}
    </a>
  ) : (
    <div class={title.classes || undefined}>{words(title)}</div>
  )
