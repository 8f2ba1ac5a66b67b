ALTER TABLE `requests` ADD `discreet` integer;--> statement-breakpoint
CREATE INDEX `verifications_browser` ON `verifications` (`browser_hash`,`id`);