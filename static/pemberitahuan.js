// Shows what the forum tells this device, and opens it when pressed. It keeps no page and answers no request.

addEventListener('push', (event) => {
	// Each push must show something, or browsers take the permission away.
	const { title, body, tag, path, lang, id } = event.data.json();
	const show = async () => {
		const shown = await registration.getNotifications({ tag });
		// The same message twice rings once; another about the same matter takes its place and rings again.
		const isAgain = shown.some(({ data }) => data?.id === id);
		await registration.showNotification(title, { body, tag, lang, renotify: !isAgain, silent: isAgain, icon: '/favicon.svg', data: { path, id } });
	};
	event.waitUntil(show());
});

addEventListener('notificationclick', (event) => {
	event.notification.close();
	const { href } = new URL(event.notification.data.path, location.origin);
	const open = async () => {
		const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
		const there = windows.find(({ url }) => url === href);
		await (there ? there.focus() : clients.openWindow(href));
	};
	event.waitUntil(open());
});
