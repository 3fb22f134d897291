/** An answer of the site, as far as tests look at it. */
export type Answer = {
	status(): number;
	headers(): Record<string, string>;
	url(): string;
	text(): Promise<string>;
	body(): Promise<Buffer>;
};

export type Asking = { headers?: Record<string, string>; maxRedirects?: number };

export type Sending = Asking & {
	form?: Record<string, string>;
	multipart?: FormData;
	/** Bytes that are no form at all. */
	data?: Buffer;
};

/** Whoever asks the site without showing anything: a plain visitor, or what Playwright calls a request. */
export type Asker = {
	get(path: string, asking?: Asking): Promise<Answer>;
	post(path: string, sending?: Sending): Promise<Answer>;
};
