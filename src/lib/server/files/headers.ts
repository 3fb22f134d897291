/** How a file leaves the server: as something to look at or to keep, never as something that runs on our origin. */
export type ServedFile = { name: string; mediaType: string; sha256: string; isPublic: boolean };

const asciiName = (name: string) => name.normalize('NFKD').replace(/[^\w .()-]/g, '_');

/** RFC 5987: `encodeURIComponent` leaves four characters that this grammar does not allow. */
const extendedName = (name: string) =>
	encodeURIComponent(name.toWellFormed()).replace(
		/['()*]/g,
		(char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
	);

export function fileHeaders(file: ServedFile, disposition: 'inline' | 'attachment'): Record<string, string> {
	// A sandboxed PDF shows nothing in browsers' viewers, and an unsandboxed one is a document of ours: it is saved.
	const shown = file.mediaType.startsWith('image/') ? disposition : 'attachment';
	return {
		'content-type': file.mediaType,
		'content-disposition': `${shown}; filename="${asciiName(file.name)}"; filename*=UTF-8''${extendedName(file.name)}`,
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff',
		'cross-origin-resource-policy': 'same-origin',
		'referrer-policy': 'no-referrer',
		etag: `"${file.sha256}"`,
		// Never in a shared cache, also where the thread is public: what a moderator hides must be gone for everyone.
		'cache-control': file.isPublic ? 'private, max-age=31536000, immutable' : 'private, no-store'
	};
}
