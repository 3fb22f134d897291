import type { BrowserContext } from 'playwright/test';

/** Collects what no page may do: errors in the console, pieces that are missing, answers that are our fault. */
export function faultsOf(context: BrowserContext, { script, faults }: { script: boolean; faults: string[] }): void {
	context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
	context.on('console', (message) => {
		// What could not be loaded is told better by its response; a page that was refused (404, 422) is no fault.
		if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
			faults.push(message.text());
	});
	context.on('response', (response) => {
		const kind = response.request().resourceType();
		const status = response.status();
		// A form may be refused whether the browser sends it or a script does.
		const refused = kind === 'document' || (kind === 'xhr' && status === 422);
		if (status >= 500 || (status >= 400 && !refused)) faults.push(`${status} ${kind} ${response.url()}`);
	});
	context.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// Leaving a page stops what it was still loading; a browser without script says so by refusing scripts.
		const expected = why === 'net::ERR_ABORTED' || (!script && why === 'csp');
		if (!expected) faults.push(`${why} ${request.url()}`);
	});
}
