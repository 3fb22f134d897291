import { readInstant } from '$lib/domain/open311/window';

/** What a client asks or sends, by name. A field that is sent empty counts as absent. */
export class Fields {
	readonly #entries: readonly (readonly [string, string | File])[];

	constructor(entries: Iterable<readonly [string, string | File]>) {
		this.#entries = [...entries];
	}

	/** The first that says something; null where none does. */
	text(...names: string[]): string | null {
		return names.flatMap((name) => this.texts(name))[0] ?? null;
	}

	texts(name: string): string[] {
		return this.#entries.flatMap(([is, value]) =>
			is === name && typeof value === 'string' && value.trim() !== '' ? [value] : []
		);
	}

	/** A list with commas between; null where it is absent. */
	list(name: string): string[] | null {
		const words = this.texts(name).flatMap((text) =>
			text
				.split(',')
				.map((word) => word.trim())
				.filter(Boolean)
		);
		return words.length > 0 ? words : null;
	}

	/** A point in time; `false` where what was sent is none. */
	instant(name: string): Date | null | false {
		const text = this.text(name);
		return text === null ? null : (readInstant(text) ?? false);
	}

	/** `attribute[code]`, once or as a list. */
	attribute(code: string): string | null {
		return this.text(`attribute[${code}]`, `attribute[${code}][]`);
	}

	files(...names: RegExp[]): File[] {
		return this.#entries.flatMap(([is, value]) =>
			value instanceof File && (value.size > 0 || value.name !== '') && names.some((name) => name.test(is))
				? [value]
				: []
		);
	}

	/** Everything that was sent, but for what says who sends it. */
	said(except: readonly string[]): (readonly [string, string | File])[] {
		return this.#entries.filter(([name]) => !except.includes(name));
	}
}
