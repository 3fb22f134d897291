const BROWSERS: [RegExp, string][] = [
	[/Edg(e|A|iOS)?\//, 'Edge'],
	[/OPR\/|Opera/, 'Opera'],
	[/SamsungBrowser\//, 'Samsung Internet'],
	[/UCBrowser\//, 'UC Browser'],
	[/Firefox\/|FxiOS\//, 'Firefox'],
	[/Chrome\/|CriOS\//, 'Chrome'],
	[/Safari\//, 'Safari']
];
const SYSTEMS: [RegExp, string][] = [
	[/Android/, 'Android'],
	[/iPhone|iPad|iPod/, 'iOS'],
	[/Windows/, 'Windows'],
	[/CrOS/, 'ChromeOS'],
	[/Mac OS X/, 'macOS'],
	[/Linux/, 'Linux']
];

const firstMatch = (names: [RegExp, string][], userAgent: string) => names.find(([sign]) => sign.test(userAgent))?.[1];

/** Enough of a user agent for its owner to recognise the device ("Chrome · Android"), and no more is kept. */
export const describeDevice = (userAgent: string | null): string =>
	[firstMatch(BROWSERS, userAgent ?? ''), firstMatch(SYSTEMS, userAgent ?? '')].filter(Boolean).join(' · ');
