CREATE TABLE `audit` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_type` text NOT NULL,
	`actor_id` text,
	`event` text NOT NULL,
	`request_id` text,
	`payload` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_request` ON `audit` (`request_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`slot` text NOT NULL,
	`done_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `store_facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `correspondence` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`author` text NOT NULL,
	`staff_id` text,
	`kind` text NOT NULL,
	`sealed_body` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `correspondence_request` ON `correspondence` (`request_id`,`id`);--> statement-breakpoint
CREATE TABLE `form_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`browser_hash` text NOT NULL,
	`sealed_attempt` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `form_attempts_expiry` ON `form_attempts` (`expires_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `form_attempts_browser` ON `form_attempts` (`browser_hash`,`id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`sealed_body` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `notes_request` ON `notes` (`request_id`,`id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`request_id` text,
	`audience` text NOT NULL,
	`sealed_recipient` text NOT NULL,
	`recipient_hash` text NOT NULL,
	`domain_hash` text NOT NULL,
	`locale` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`first_attempt_at` text NOT NULL,
	`next_attempt_at` text NOT NULL,
	`lease_owner` text,
	`lease_until` text,
	`last_error` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	`sealed_text` text,
	`capped` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`status`,`next_attempt_at`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_list` ON `outbox` (`status`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_request` ON `outbox` (`request_id`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient_hash`,`capped`,`first_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_domain` ON `outbox` (`domain_hash`,`capped`,`first_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_capped` ON `outbox` (`capped`,`first_attempt_at`);--> statement-breakpoint
CREATE TABLE `clock_events` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`on` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `clock_events_request` ON `clock_events` (`request_id`,`id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`secret_hash` text PRIMARY KEY NOT NULL,
	`sealed_answers` text NOT NULL,
	`submission_key` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `drafts_expiry` ON `drafts` (`expires_at`);--> statement-breakpoint
CREATE TABLE `request_keys` (
	`request_id` text PRIMARY KEY NOT NULL,
	`master_key_id` text NOT NULL,
	`wrapped_key` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `requests` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`outcome` text,
	`refusal_ground` text,
	`locale` text NOT NULL,
	`channel` text NOT NULL,
	`relation` text NOT NULL,
	`residence` text NOT NULL,
	`form_version` integer NOT NULL,
	`law` text NOT NULL,
	`law_version` text NOT NULL,
	`calendar` text NOT NULL,
	`received_at` text NOT NULL,
	`received_on` text NOT NULL,
	`acknowledge_due_on` text,
	`due_on` text,
	`conservative_due_on` text,
	`sort_on` text NOT NULL,
	`due_provisional` integer NOT NULL,
	`clock_trace` text NOT NULL,
	`confirmed_at` text,
	`disputed_at` text,
	`closed_at` text,
	`last_activity_at` text NOT NULL,
	`assignee_id` text,
	`version` integer NOT NULL,
	`email_hash` text,
	`access_key_hash` text NOT NULL,
	`filing_hash` text NOT NULL,
	`sealed_contact` text,
	`sealed_answers` text,
	`sealed_decision` text,
	`erased_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `requests_reference` ON `requests` (`reference`);--> statement-breakpoint
CREATE INDEX `requests_queue` ON `requests` (`status`,`sort_on`,`id`);--> statement-breakpoint
CREATE INDEX `requests_queue_kind` ON `requests` (`kind`,`status`,`sort_on`,`id`);--> statement-breakpoint
CREATE INDEX `requests_queue_assignee` ON `requests` (`assignee_id`,`status`,`sort_on`,`id`);--> statement-breakpoint
CREATE INDEX `requests_email` ON `requests` (`email_hash`,`received_at`);--> statement-breakpoint
CREATE INDEX `requests_filing` ON `requests` (`filing_hash`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`submission_key` text PRIMARY KEY NOT NULL,
	`answers_digest` text NOT NULL,
	`request_id` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `submissions_age` ON `submissions` (`created_at`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`role` text NOT NULL,
	`sealed_profile` text,
	`staff_id` text,
	`sealed_totp_secret` text NOT NULL,
	`invited_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `invitations_expiry` ON `invitations` (`expires_at`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	`used_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `recovery_codes_staff` ON `recovery_codes` (`staff_id`);--> statement-breakpoint
CREATE TABLE `sign_in_throttles` (
	`subject_hash` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_failure_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`email_hash` text NOT NULL,
	`sealed_profile` text NOT NULL,
	`role` text NOT NULL,
	`locale` text NOT NULL,
	`password_hash` text NOT NULL,
	`sealed_totp_secret` text NOT NULL,
	`totp_last_step` integer NOT NULL,
	`created_at` text NOT NULL,
	`disabled_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_email` ON `staff` (`email_hash`);--> statement-breakpoint
CREATE TABLE `staff_sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`factor_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `staff_sessions_staff` ON `staff_sessions` (`staff_id`);--> statement-breakpoint
CREATE INDEX `staff_sessions_age` ON `staff_sessions` (`created_at`);--> statement-breakpoint
CREATE TABLE `requester_sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`proof` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `requester_sessions_request` ON `requester_sessions` (`request_id`);--> statement-breakpoint
CREATE INDEX `requester_sessions_age` ON `requester_sessions` (`created_at`);--> statement-breakpoint
CREATE TABLE `suppressions` (
	`email_hash` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`purpose` text NOT NULL,
	`token_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`wrong_codes` integer NOT NULL,
	`browser_hash` text,
	`email_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`used_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `verifications_token` ON `verifications` (`token_hash`);--> statement-breakpoint
CREATE INDEX `verifications_request` ON `verifications` (`request_id`,`purpose`,`id`);