import { inProject } from './project.mjs';

/*
 * How a process of the site is started. What it holds for good is some 50 MB. What it takes from the machine besides is said
 * here, because V8 and the C library would measure it by the size of the machine: on a large one, 400 MB and more.
 */

export const SITE_FLAGS = [
	// What dies with each request lies in the young part of the heap. Left alone, that part grows to 128 MB, and
	// compressors and buffers outside the heap wait as long for their end. With 32 MB requests cost the same.
	'--max-semi-space-size=16',
	// What outlived a slow request lies in the old part. V8 looks there when it is four times what it last held; from
	// half as much again, it looks more often and each look is shorter. Not a limit: a large export may take what it needs.
	'--heap-growing-percent=50'
];

export const SITE_ENV = {
	// Compressors and hashes work on threads, and what one of them freed no other would take.
	MALLOC_ARENA_MAX: '2',
	// What a password or a picture takes is given back at once. Left alone, the C library keeps blocks of that size
	// among small ones, once it has seen the first of them go.
	MALLOC_MMAP_THRESHOLD_: String(4 * 1024 * 1024),
	// The next start reads no source that this one has compiled. It goes with the build that it was made of.
	NODE_COMPILE_CACHE: inProject('build', '.compiled')
};
