import QRCode from 'qrcode';

/** The empty border a reader needs around the code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

const escapeXml = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A QR code as the path of an SVG or PDF, dark modules only, in a square of `side` units with its border. */
export function drawQr(text: string): { side: number; path: string } {
	const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
	const rows = Array.from({ length: size }, (_, y) => drawRow(data.subarray(y * size, (y + 1) * size), y));
	return { side: size + 2 * QUIET_ZONE, path: rows.join('') };
}

/**
 * A QR code as SVG, for a printed receipt. Drawn here and not by the package: its SVG has no title, and colours must be
 * attributes, since the policy of the site forbids inline styles. Always dark on white, or dark mode would invert it.
 */
export function qrSvg(text: string, title: string = text): string {
	const { side, path } = drawQr(text);
	const label = escapeXml(title);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}" ` +
		`shape-rendering="crispEdges"><title>${label}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
		`<path fill="#000" d="${path}"/></svg>`
	);
}

/** One bar for each run of dark modules. */
function drawRow(modules: Uint8Array, y: number): string {
	const runs = modules.join('').matchAll(/1+/g);
	return [...runs]
		.map(({ 0: run, index }) => `M${index + QUIET_ZONE} ${y + QUIET_ZONE}h${run.length}v1h-${run.length}z`)
		.join('');
}
