import type { Services } from '../services';

export type Port = { stop(): Promise<void> };

/** Opens what mail comes in by, where this process runs jobs and it is configured. What does not open keeps nothing else from running. */
export async function openPorts(house: Services): Promise<Port> {
	const { mailInListen, mailInMailbox, first } = house.env;
	const open: Port[] = [];
	if (mailInListen && first) {
		const { listenForMail } = await import('./listen');
		const listener = await listenForMail(house, mailInListen).catch((error: unknown) => {
			house.log.error('the mail listener could not be opened', { error });
			return null;
		});
		if (listener) open.push(listener);
	}
	if (mailInMailbox) {
		const { watchMailbox } = await import('./mailbox');
		open.push(watchMailbox(house, mailInMailbox));
	}
	return { stop: async () => void (await Promise.all(open.map((port) => port.stop()))) };
}
