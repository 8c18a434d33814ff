import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** On what a run was made, and of what. */
export const machineOf = (chromium, date) => ({
  date: date.slice(0, 10),
  processor: cpus()[0].model,
  cores: cpus().length,
  chromium,
  node: process.version,
  commit: commit(),
});

function commit() {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return 'not known';
  }
}
