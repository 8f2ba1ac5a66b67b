CREATE TABLE `address_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`sealed_email` text NOT NULL,
	`email_hash` text NOT NULL,
	`sealed_former` text NOT NULL,
	`former_hash` text NOT NULL,
	`asked_at` text NOT NULL,
	`confirmed_at` text,
	`held_until` text,
	`stopped_at` text,
	`settled_at` text,
	`settled_by` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `address_changes_request` ON `address_changes` (`request_id`,`id`);--> statement-breakpoint
ALTER TABLE `requests` ADD `erase_on` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `legal_hold_at` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `sealed_legal_hold` text;--> statement-breakpoint
CREATE INDEX `requests_erase` ON `requests` (`erase_on`,`id`) WHERE erased_at is null and legal_hold_at is null;--> statement-breakpoint
UPDATE `requests` SET `erase_on` = date(`closed_at`, CASE
	WHEN `law` IN ('US-CA', 'US-CO') THEN '+24 months'
	WHEN `law` = 'HK' AND `outcome` = 'refused' THEN '+48 months'
	ELSE '+36 months' END, '+1 day')
WHERE `closed_at` IS NOT NULL AND `erased_at` IS NULL;
