import { fork, type ChildProcess } from 'node:child_process';
import { resolve as inProject } from 'node:path';
import { refuse, type Result } from '$lib/domain/result';
import { makeGate } from '../gate';
import type { CleanFile, CleanRefusal, FileOwner, Upload } from './clean';
import type { Masking } from './mask-picture';
import { MAX_BYTES, MOST_MS, MOST_WAITING } from './limits';

/** `busy`: too many others wait already. */
export type FileRefusal = CleanRefusal | 'busy';
type Cleaned = Result<CleanFile, FileRefusal>;

const PROCESS = 'src/lib/server/files/clean-process.ts';
/** When nobody sends anything for so long, the process ends, and all its memory is free again. */
const IDLE_MS = 20_000;

const oneByOne = makeGate(1);
let waiting = 0;
let running: ChildProcess | undefined;
let idle: NodeJS.Timeout | undefined;

/**
 * What may be kept of an uploaded file. It is found out in a process of its own, one file after another, so that no number
 * of large pictures at once takes more than one of them does, and no request waits for another's picture to be drawn.
 */
export async function cleanApart(file: File, of: FileOwner, masking?: Masking): Promise<Cleaned> {
	if (waiting >= MOST_WAITING) return refuse('busy');
	waiting += 1;
	try {
		return await oneByOne(async () => {
			// What is too large is not even read; what waits is not copied before its turn.
			if (file.size > MAX_BYTES) return refuse('too_large');
			return ask({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), of, ...(masking && { masking }) });
		});
	} finally {
		waiting -= 1;
	}
}

/** A process that ends instead of answering, or has to be ended, says that the file is at fault. */
function ask(upload: Upload): Promise<Cleaned> {
	clearTimeout(idle);
	const child = (running ??= start());
	return new Promise((resolve) => {
		const settle = (cleaned: Cleaned) => {
			clearTimeout(late);
			child.off('message', settle).off('exit', died);
			idle = setTimeout(end, IDLE_MS).unref();
			resolve(cleaned);
		};
		const died = () => settle(refuse('broken'));
		const late = setTimeout(end, MOST_MS);
		child.on('message', settle).on('exit', died);
		child.send(upload, (error) => {
			if (error) died();
		});
	});
}

function start(): ChildProcess {
	const child = fork(inProject(PROCESS), {
		serialization: 'advanced',
		execArgv: ['--max-old-space-size=512'],
		// Freed memory goes back at once where there is one heap, and no heap of each thread.
		env: { MALLOC_ARENA_MAX: '2' },
		stdio: 'ignore'
	});
	// It keeps nobody from ending.
	child.unref();
	child.channel?.unref();
	child.on('error', () => undefined);
	child.once('exit', () => {
		if (running === child) running = undefined;
	});
	return child;
}

function end(): void {
	running?.kill('SIGKILL');
	running = undefined;
}
