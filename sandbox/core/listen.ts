import type { Express } from 'express';
import { createServer } from 'http';
import type { AddressInfo, Socket } from 'net';

export interface RunningServer {
	/** `http://127.0.0.1:<port>` without a trailing slash. */
	url: string;
	/** Stops listening and destroys every open socket, so that a test run ends by itself. */
	close(): Promise<void>;
}

/**
 * Serves the app on 127.0.0.1; port 0 takes a free one.
 * Rejects when the port is taken.
 */
export async function listen(app: Express, port = 0): Promise<RunningServer> {
	const server = createServer(app);
	const sockets = new Set<Socket>();
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
	const address = server.address() as AddressInfo;
	let closing: Promise<void> | undefined;
	const close = async (): Promise<void> => {
		closing ??= new Promise<void>((resolve) => {
			server.close(() => resolve());
			for (const socket of sockets) socket.destroy();
		});
		return await closing;
	};
	return { url: `http://127.0.0.1:${address.port}`, close };
}
