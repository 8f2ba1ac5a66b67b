CREATE TABLE `letter_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`version` integer NOT NULL,
	`staff_id` text NOT NULL,
	`sealed_content` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `letter_versions_letter` ON `letter_versions` (`letter_id`,`version`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`verb` text NOT NULL,
	`author_id` text NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`sealed_content` text NOT NULL,
	`version` integer NOT NULL,
	`case_version` integer NOT NULL,
	`reviewer_id` text,
	`reviewed_at` text,
	`approver_id` text,
	`approved_at` text,
	`send_at` text,
	`notice_mail_id` text,
	`message_id` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `letters_request` ON `letters` (`request_id`,`id`);--> statement-breakpoint
CREATE INDEX `letters_to_send` ON `letters` (`state`,`send_at`,`id`);--> statement-breakpoint
CREATE INDEX `letters_author` ON `letters` (`author_id`,`state`,`id`);--> statement-breakpoint
CREATE TABLE `redactions` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`file_id` text NOT NULL,
	`because` text NOT NULL,
	`sealed_note` text NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `redactions_request` ON `redactions` (`request_id`,`id`);--> statement-breakpoint
CREATE TABLE `reply_template_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`locale` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`body` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `reply_template_texts_template` ON `reply_template_texts` (`template_id`,`locale`,`version`);--> statement-breakpoint
CREATE TABLE `reply_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`law` text,
	`outcome` text,
	`place` integer NOT NULL,
	`retired_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `passkeys_staff` ON `passkeys` (`staff_id`,`id`);--> statement-breakpoint
CREATE TABLE `sign_in_flows` (
	`secret_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`staff_id` text,
	`sealed_facts` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_flows_expiry` ON `sign_in_flows` (`expires_at`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`request_id` text NOT NULL,
	`milestone` text NOT NULL,
	`due_on` text NOT NULL,
	`done_at` text,
	`done_by` text,
	PRIMARY KEY(`request_id`, `milestone`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `task_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`task_id` text NOT NULL,
	`request_id` text NOT NULL,
	`sealed_recipient` text NOT NULL,
	`made_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`opened_at` text,
	`revoked_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `task_links_token` ON `task_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `task_links_task` ON `task_links` (`task_id`,`id`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`system_id` text,
	`what` text NOT NULL,
	`sealed_title` text,
	`assignee_id` text,
	`state` text NOT NULL,
	`due_on` text,
	`sealed_note` text,
	`done_at` text,
	`done_by` text,
	`place` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `tasks_request` ON `tasks` (`request_id`,`place`,`id`);--> statement-breakpoint
CREATE INDEX `tasks_assignee` ON `tasks` (`assignee_id`,`state`,`due_on`,`id`);--> statement-breakpoint
CREATE TABLE `absences` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text NOT NULL,
	`stand_in_id` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `assignment_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text,
	`law` text,
	`staff_ids` text NOT NULL,
	`last_staff_id` text,
	`place` integer NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `assignment_rules_place` ON `assignment_rules` (`place`,`id`);--> statement-breakpoint
CREATE TABLE `blocks` (
	`hash` text PRIMARY KEY NOT NULL,
	`what` text NOT NULL,
	`request_id` text,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	`lifted_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `blocks_request` ON `blocks` (`request_id`);--> statement-breakpoint
CREATE TABLE `case_figures` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`kind` text NOT NULL,
	`law` text NOT NULL,
	`channel` text NOT NULL,
	`received_on` text NOT NULL,
	`confirmed_on` text,
	`closed_on` text,
	`outcome` text,
	`refusal_ground` text,
	`due_on` text,
	`extended` integer NOT NULL,
	`days` integer,
	`handler_id` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_figures_request` ON `case_figures` (`request_id`);--> statement-breakpoint
CREATE INDEX `case_figures_received` ON `case_figures` (`received_on`,`id`);--> statement-breakpoint
CREATE INDEX `case_figures_closed` ON `case_figures` (`closed_on`,`id`);--> statement-breakpoint
CREATE TABLE `case_links` (
	`request_id` text NOT NULL,
	`other_id` text NOT NULL,
	`what` text NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`request_id`, `other_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_links_other` ON `case_links` (`other_id`);--> statement-breakpoint
CREATE TABLE `case_shields` (
	`staff_id` text NOT NULL,
	`request_id` text NOT NULL,
	`because` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`staff_id`, `request_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_shields_request` ON `case_shields` (`request_id`);--> statement-breakpoint
CREATE TABLE `case_tags` (
	`request_id` text NOT NULL,
	`tag_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`request_id`, `tag_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_tags_tag` ON `case_tags` (`tag_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `desk_settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `escalations` (
	`request_id` text NOT NULL,
	`stage` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`request_id`, `stage`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `mentions` (
	`note_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`request_id` text NOT NULL,
	`created_at` text NOT NULL,
	`seen_at` text,
	PRIMARY KEY(`note_id`, `staff_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `mentions_staff` ON `mentions` (`staff_id`,`seen_at`,`note_id`);--> statement-breakpoint
CREATE INDEX `mentions_request` ON `mentions` (`request_id`);--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `saved_views_staff` ON `saved_views` (`staff_id`,`id`);--> statement-breakpoint
CREATE TABLE `search_words` (
	`hash` text NOT NULL,
	`request_id` text NOT NULL,
	PRIMARY KEY(`hash`, `request_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_words_request` ON `search_words` (`request_id`);--> statement-breakpoint
CREATE TABLE `tags` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`retired_at` text,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `watchers` (
	`request_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`request_id`, `staff_id`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `watchers_staff` ON `watchers` (`staff_id`);--> statement-breakpoint
ALTER TABLE `attachments` ADD `task_id` text;--> statement-breakpoint
ALTER TABLE `correspondence` ADD `sealed_original` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `settled_at` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `settled_by` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `settled_how` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `entered_by` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `phone_hash` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `unnotified_since` text;--> statement-breakpoint
CREATE INDEX `requests_phone` ON `requests` (`phone_hash`,`received_at`);--> statement-breakpoint
CREATE INDEX `requests_unnotified` ON `requests` (`unnotified_since`,`id`) WHERE unnotified_since is not null;--> statement-breakpoint
ALTER TABLE `staff` ADD `single_sign_on_hash` text;--> statement-breakpoint
CREATE INDEX `staff_single_sign_on` ON `staff` (`single_sign_on_hash`);--> statement-breakpoint
ALTER TABLE `staff_sessions` ADD `method` text DEFAULT 'password' NOT NULL;--> statement-breakpoint
ALTER TABLE `staff_sessions` ADD `browser` text;