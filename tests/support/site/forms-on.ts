type Fields = Record<string, string>;
/** Where a form is sent, and what it says before anybody has touched it. */
type Form = { to: string; carried: Fields };

/** The form of a page that has these fields. */
export function formOn(page: { path: string; html: string }, names: readonly string[]): Form {
	const form = formsIn(page.html).find(({ html }) => names.every((name) => html.includes(`name="${name}"`)));
	if (!form) throw new Error(`${page.path} asks no ${names.join(', ')}:\n${page.html.slice(0, 4000)}`);
	const to = new URL(form.action || page.path, new URL(page.path, 'http://page'));
	to.hash = '';
	return { to: to.href.replace('http://page', ''), carried: form.carried };
}

type Found = { action: string; html: string; carried: Fields };

const formsIn = (html: string): Found[] =>
	[...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)]
		.filter(([, attributes = '']) => /method="post"/i.test(attributes))
		.map(([, attributes = '', inside = '']) => ({
			action: attribute(attributes, 'action'),
			html: inside,
			carried: carriedIn(inside)
		}));

/** What a form says before anybody has touched it. */
const carriedIn = (html: string): Fields => ({
	...Object.fromEntries(
		[...html.matchAll(/<input\b[^>]*>/g)]
			.filter(([input]) => !/type="(checkbox|radio|file|submit)"/.test(input) || /\schecked\b/.test(input))
			.map(([input]) => [attribute(input, 'name'), attribute(input, 'value')])
	),
	...Object.fromEntries(
		[...html.matchAll(/<textarea\b([^>]*)>\n?([^<]*)<\/textarea>/g)].map(([, head = '', words = '']) => [
			attribute(head, 'name'),
			unescaped(words)
		])
	),
	...Object.fromEntries(
		[...html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, head = '', options = '']) => [
			attribute(head, 'name'),
			attribute(/<option\b[^>]*\sselected\b[^>]*>/.exec(options)?.[0] ?? '', 'value')
		])
	)
});

const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const unescaped = (text: string) =>
	text
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&amp;/g, '&');
