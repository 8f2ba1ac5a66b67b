CREATE TABLE `withdrawals` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`email_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`at` text NOT NULL,
	`lifted_at` text,
	`stopped_at` text,
	`stopped_by` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `withdrawals_request` ON `withdrawals` (`request_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `withdrawals_mailbox` ON `withdrawals` (`email_hash`,`purpose`);