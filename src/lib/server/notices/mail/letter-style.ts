import { accentTokens } from '$lib/domain/site/accent';

/** Mail programs drop style sheets and keep these; nothing here is fetched from anywhere. */
const STYLE = {
	body: 'margin:0;padding:24px 12px;background:#f7f6f1;color:#1e2a36;font:16px/1.55 system-ui,-apple-system,Segoe UI,Roboto,sans-serif',
	sheet:
		'max-width:560px;margin:0 auto;padding:28px 24px;background:#ffffff;border:1px solid #e1dfd6;border-radius:8px',
	site: 'margin:0 0 20px;font-size:14px;font-weight:600;color:#0b5872',
	headline: 'margin:0 0 16px;font-size:22px;line-height:1.25;font-weight:650;overflow-wrap:anywhere',
	text: 'margin:0 0 16px;overflow-wrap:anywhere',
	next: 'margin:0 0 20px;padding:12px 16px;background:#eaf4f7;border-left:3px solid #0b5872;border-radius:0 8px 8px 0;overflow-wrap:anywhere',
	facts: 'margin:0 0 16px;color:#4c5a66;font-size:14px;overflow-wrap:anywhere',
	matter: 'margin:0 0 16px;padding:0 0 16px;border-bottom:1px solid #e1dfd6;overflow-wrap:anywhere',
	matterTitle: 'color:#0b5872;font-weight:600',
	matterLines: 'color:#4c5a66;font-size:14px',
	quote: 'margin:0 0 20px;padding:0 0 0 16px;border-left:3px solid #e1dfd6;white-space:pre-wrap;overflow-wrap:anywhere',
	link: 'color:#0b5872',
	button:
		'display:inline-block;padding:12px 20px;background:#0b5872;color:#ffffff;font-weight:600;text-decoration:none;border-radius:8px',
	small: 'margin:16px 0 0;color:#4c5a66;font-size:14px;overflow-wrap:anywhere',
	footer: 'max-width:560px;margin:16px auto 0;padding:0 24px;color:#4c5a66;font-size:13px;overflow-wrap:anywhere'
} as const;
export type StyleName = keyof typeof STYLE;

const OWN = { accent: '#0b5872', wash: '#eaf4f7' };

/** The look of a part of a letter, in the colour of the province or, without one, in ours, which is as dark. */
export function styleIn(accent: string | null): (name: StyleName) => string {
	const colour = accent ?? OWN.accent;
	const wash = accent === null ? OWN.wash : accentTokens(accent).light.seaWash;
	return (name) => `class="${name}" style="${STYLE[name].replaceAll(OWN.accent, colour).replaceAll(OWN.wash, wash)}"`;
}

/** Of those that keep a sheet and know the night. Others turn the colours around by themselves, or show it as by day. */
export function nightSheet(accent: string | null): string {
	const { sea, seaWash, onSea } = accentTokens(accent ?? OWN.accent).dark;
	const [soft, line] = ['#b4bec7', '#3a4650'];
	const rules: Partial<Record<StyleName, string>> = {
		body: 'background:#12181d;color:#e4e8eb',
		sheet: `background:#1a2228;border-color:${line}`,
		site: `color:${sea}`,
		next: `background:${seaWash};border-color:${sea}`,
		facts: `color:${soft}`,
		matter: `border-color:${line}`,
		matterTitle: `color:${sea}`,
		matterLines: `color:${soft}`,
		quote: `border-color:${line}`,
		link: `color:${sea}`,
		button: `background:${sea};color:${onSea}`,
		small: `color:${soft}`,
		footer: `color:${soft}`
	};
	const night = Object.entries(rules).map(([name, rule]) => `.${name}{${rule.replaceAll(/(?=;|$)/g, ' !important')}}`);
	return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${night.join('')}}`;
}
