const BASE = 'http://here.invalid';
const LOCAL = /^\/(?![/\\])/;

/**
 * The target if it is a path on this site, else null. Browsers read `//host`, `/\host` and a tab between the slashes as
 * another host, and resolving can bring two slashes to the front: so what is checked is the result, too.
 */
export function localPath(target: string | null | undefined): `/${string}` | null {
	if (!target || !LOCAL.test(target)) return null;
	const url = URL.parse(target, BASE);
	if (url?.origin !== BASE) return null;
	const path = url.pathname + url.search + url.hash;
	return LOCAL.test(path) ? (path as `/${string}`) : null;
}
