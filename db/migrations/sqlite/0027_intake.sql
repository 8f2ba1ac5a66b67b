CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`sealed_rows` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`entered_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `imports_expiry` ON `imports` (`expires_at`);--> statement-breakpoint
DROP INDEX `requests_unnotified`;--> statement-breakpoint
ALTER TABLE `requests` ADD `set_aside_at` text;--> statement-breakpoint
CREATE INDEX `requests_aside` ON `requests` (`id`,`set_aside_at`) WHERE set_aside_at is not null;--> statement-breakpoint
CREATE INDEX `requests_aside_queue` ON `requests` (`status`,`sort_on`,`id`,`set_aside_at`) WHERE set_aside_at is not null;--> statement-breakpoint
CREATE INDEX `requests_unnotified` ON `requests` (`status`,`sort_on`,`id`,`unnotified_since`) WHERE unnotified_since is not null;--> statement-breakpoint
ALTER TABLE `blocks` ADD `sealed_reason` text;--> statement-breakpoint
ALTER TABLE `blocks` ADD `lifted_by` text;--> statement-breakpoint
CREATE INDEX `blocks_age` ON `blocks` (`created_at`,`hash`);