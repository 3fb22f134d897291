import { inProject } from './project.mjs';

/*
 * How a process of the site is started. What it holds is some 60 MB; what it takes from the machine beyond that is
 * said here, because V8 and the C library would measure it by the size of the machine.
 */

/**
 * What dies with each request lies in the young part of the heap. On a large machine V8 lets it grow to 128 MB before it
 * looks, and compressors and buffers outside the heap wait as long for their end. With 32 MB requests cost the same.
 */
export const SITE_FLAGS = ['--max-semi-space-size=16'];

export const SITE_ENV = {
	// Compressors and hashes work on threads, and what one of them freed no other would take.
	MALLOC_ARENA_MAX: '2',
	// The next start reads no source that this one has compiled. It goes with the build that it was made of.
	NODE_COMPILE_CACHE: inProject('build', '.compiled')
};
