/** Reads `NAME=value` and `NAME<<DELIMITER` blocks, as the runner reads GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV (Runner.Worker/FileCommandManager.cs). Throws what the runner reports. */
export function parseAssignments(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const assignment = splitAssignment(line);
    if (assignment === null) throw new Error(`Invalid format '${line}'`);
    const { name, operator, rest } = assignment;
    if (operator === '=') {
      values[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}

interface Assignment {
  readonly name: string;
  readonly operator: '=' | '<<';
  readonly rest: string;
}

function splitAssignment(line: string): Assignment | null {
  const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
  const operator = heredoc >= 0 && (equals < 0 || heredoc < equals) ? '<<' : '=';
  const at = operator === '=' ? equals : heredoc;
  const rest = line.slice(at + operator.length);
  return at <= 0 || (operator === '<<' && rest === '') ? null : { name: line.slice(0, at), operator, rest };
}
