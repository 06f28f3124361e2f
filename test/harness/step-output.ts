import { parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

export type { WorkflowCommand } from './workflow-command.ts';

/** An error, warning or notice of the run's page. `message` is cut at 4,096 characters, as the runner does. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  /** `title`, `file`, `line`, `col` … */
  readonly properties: Readonly<Record<string, string>>;
}

const KINDS = ['error', 'warning', 'notice'] as const;
const ANNOTATIONS_PER_KIND = 10;
const MESSAGE_CHARACTERS = 4096;
const MASKED_TOKEN_CHARACTERS = 7;
const COMMANDS = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'group',
  'endgroup',
  'echo',
  ...KINDS,
];

/** What the runner makes of a step's output, line by line (Runner.Worker/ActionCommandManager.cs). Problem matchers are not applied. */
export class StepOutput {
  /** What a person sees: commands obeyed, secrets masked. */
  readonly log: string[] = [];
  /** What the step wrote, untouched. */
  readonly raw: string[] = [];
  /** Every command obeyed, in order. */
  readonly commands: WorkflowCommand[] = [];
  /** What the run's page shows: at most ten of a kind. */
  readonly annotations: Annotation[] = [];
  /** Annotations beyond that limit. */
  droppedAnnotations = 0;
  /** Secrets this step asked to hide. */
  readonly masks = new Set<string>();
  /** What `set-output` and `save-state` wrote, the ways from before the files. */
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** True once a command or a file of the step was refused: the runner then fails the step whatever its exit code. */
  failed = false;
  readonly #registered = new Set<string>(COMMANDS);
  readonly #earlierMasks: ReadonlySet<string>;
  #stopToken: string | null = null;

  /** `earlierMasks` are the secrets the job knows before the step begins. */
  constructor(earlierMasks: ReadonlySet<string> = new Set()) {
    this.#earlierMasks = earlierMasks;
  }

  /** Takes a line of stdout or stderr, without its end: the runner obeys both. */
  take(line: string): void {
    this.raw.push(line);
    const command = parseWorkflowCommand(line, this.#registered);
    if (command === null) {
      this.#show(line);
    } else if (this.#stopToken !== null) {
      this.#resume(line, command);
    } else {
      this.commands.push(command);
      this.#obey(line, command);
    }
  }

  /** `text` with every mask known so far replaced by `***`. */
  mask(text: string): string {
    const longestFirst = [...this.#earlierMasks, ...this.masks].sort((a, b) => b.length - a.length);
    return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }

  /** Hides `secret` from here on, and each line of it on its own. */
  addMask(secret: string): void {
    for (const part of [secret, ...secret.split(/[\r\n]+/)]) if (part.trim() !== '') this.masks.add(part);
  }

  /** Adds an annotation and its line in the log, as a command of this kind does. */
  annotate(kind: Annotation['kind'], text: string, properties: Readonly<Record<string, string>> = {}): void {
    const message = this.mask(text).slice(0, MESSAGE_CHARACTERS);
    this.#show(`##[${kind}]${message}`);
    if (this.annotations.filter((annotation) => annotation.kind === kind).length >= ANNOTATIONS_PER_KIND) {
      this.droppedAnnotations += 1;
      return;
    }
    this.annotations.push({ kind, message, properties });
  }

  /** Fails the step for something it asked of the runner. */
  refuse(what: string, why: string): void {
    this.failed = true;
    this.annotate('error', `Unable to process ${what} successfully.`);
    this.annotate('error', why);
  }

  #show(text: string): void {
    this.log.push(...this.mask(text).split('\n'));
  }

  #resume(line: string, { name }: WorkflowCommand): void {
    this.#show(line);
    if (name !== this.#stopToken) return;
    this.#registered.delete(name);
    this.#stopToken = null;
  }

  #obey(line: string, { name, properties, data }: WorkflowCommand): void {
    switch (name) {
      case 'stop-commands':
        this.#stop(line, data);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'add-mask':
        if (data.trim() === '') this.annotate('warning', "Can't add secret mask for empty string.");
        this.addMask(data);
        break;
      case 'group':
      case 'endgroup':
        this.#show(`##[${name}]${name === 'group' ? data : ''}`);
        break;
      case 'set-output':
      case 'save-state':
        this.#assign(line, name === 'set-output' ? this.outputs : this.state, properties.name, data);
        break;
      case 'set-env':
      case 'add-path':
        this.refuse(`command '${line}'`, `The \`${name}\` command is disabled.`);
        break;
    }
  }

  #stop(line: string, token: string): void {
    if (token === '' || token === 'pause-logging' || this.#registered.has(token.toLowerCase())) {
      this.refuse(`command '${line}'`, `Invalid token: '${token}'`);
      return;
    }
    this.#stopToken = token.toLowerCase();
    this.#registered.add(this.#stopToken);
    if (token.length >= MASKED_TOKEN_CHARACTERS) this.masks.add(token);
    this.#show(line);
  }

  #assign(line: string, values: Record<string, string>, name: string | undefined, data: string): void {
    if (name === undefined) this.refuse(`command '${line}'`, "Required field 'name' is missing.");
    else values[name] = data;
  }
}
