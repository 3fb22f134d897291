import type { ViewedFile } from '$lib/domain/thread/shown-post';
import type { Attachment } from './Attachments.svelte';

/** Files with their addresses; a file has the same one in both languages. */
export const toAttachments = (files: readonly ViewedFile[]): Attachment[] =>
	files.map(({ id, name, bytes, isPicture }) => ({
		id,
		name,
		bytes,
		href: `/berkas/${id}`,
		thumbHref: isPicture ? `/berkas/${id}?kecil` : null
	}));
