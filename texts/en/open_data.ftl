# What the open data say of themselves: in datapackage.json, in docs/open-data.md, and on the page.

open-data-title = { $town }: open data
open-data-what = What residents bring to the town in public, how quickly the town answers, and what becomes of it. Only what all may read in the feed, and figures made of it. No words of residents, no names, and a place only where at least { $least } cases of as many people lie.

open-data-cases = Every case of which something can be read in the feed: reports, public questions, proposals.
    .number = The number of the case.
    .url = The page of the case. What it tells may be withdrawn later.
    .matter = What kind of matter it is.
    .category = What it is about, where the town has a category for that.
    .department = The department that looks after it now.
    .area = Where it is: the smallest square in which enough cases of the same kind, category and month lie, or the town. Cases of the current month are told of the town alone.
    .state = How far it has come.
    .opened_on = The day on which it was opened, in the time of the town.
    .closed_on = The day on which it was closed last, in the time of the town. Empty while it is open.
    .reopened = How often it was opened again because it was not fixed.

open-data-answer-times = How long each case took, and whether what was promised was kept.
    .number = The number of the case.
    .first_answer_minutes = Minutes from the opening to the first answer of a person. Empty if there is none.
    .first_answer_due_minutes = Minutes from the opening to the moment by which a first answer was due. Offices that are closed, and days off, count.
    .first_answer_in_time = Whether the first answer came by then. Empty as long as both may still be.
    .closed_minutes = Minutes from the opening to the last closing, however it ended. A case that was opened again keeps its clock.
    .done_due_minutes = Minutes from the opening to the moment by which it was to be done.
    .done_in_time = Whether it was done by then. Empty as long as both may still be, and for what was declined, passed on or withdrawn.
    .promises = How many days were promised in public. One that was put right on the day on which it was said does not count.
    .promises_kept = How many of them were kept: it was done by the end of the day.
    .promises_broken = How many of them were not. A later day does not undo that.
    .promised_on = The day that was promised last.

open-data-posts = Every post that stands in the feed, without its words: these are read at its address.
    .id = The number of the post.
    .url = Where it is read.
    .kind = What it tells of. A seal is the number that binds the posts of a day together.
    .department = The department that has posted it.
    .number = The number of the case that it is about. Empty for news.
    .languages = The languages in which it can be read, the town's own first.
    .shown = Whether its words and photos can be read. Those of cases can only once staff have looked at them.
    .published_at = When it was published, in UTC.
    .edited_at = When it was changed last, in UTC. Empty if it never was.

open-data-months = How fast the town answers and how it keeps its word, by month and department: the figures of the page /stats.
    .month = The month.
    .department = The department that has these cases now.
    .over = Whether the month is over.
    .opened = How many public cases were opened in this month.
    .answered = How many reports and public questions to the mayor had their first answer in this month. Empty if it is a few.
    .first_answer_median_minutes = Half of these answers came within so many minutes.
    .first_answer_p90_minutes = Nine of ten of these answers came within so many minutes.
    .done = How many of them were done in this month. Empty if it is a few.
    .done_median_minutes = Half of these were done within so many minutes.
    .done_p90_minutes = Nine of ten of these were done within so many minutes.
    .promises_kept = How many promises for a day of this month were kept.
    .promises_broken = How many of them were not.
    .promises_running = How many of them can still be kept.
    .asked = How many people said in this month whether it is fixed. Empty if it is a few.
    .fixed_percent = How many of a hundred of them said yes.
    .thanks = How often the department and its people were thanked in this month.

open-data-doors = By which way the cases of a month came. Only months that are over.
    .month = The month in which the cases were opened.
    .door = The way: a chat, the telephone or the counter, or another program. “other” holds ways that were rare, or are not known.
    .cases = How many cases came that way.

open-data-menus = What the school kitchens cook, with what they say of the 14 allergens.
    .school = The school.
    .day = The day of the meal.
    .course = The course.
    .dish = What it is, in the words of the kitchen.
    .allergen = What the kitchen says of this allergen in it: { $name }. What it has not stated is not free of it.

open-data-jobs = The job offers that stand now: neither whose they are, nor where. That is read at their address.
    .id = The number of the offer.
    .url = Where it is read, as long as it stands.
    .title = What the offer is called.
    .trade = The kind of work.
    .hours = Full time or part time.
    .by_chat = Whether one can apply in the chat.
    .pay_least = What is paid at least, where the offer says it plainly.
    .pay_most = What is paid at most, where the offer says it plainly.
    .pay_unit = For which time that is paid.
    .department = The department that has posted it.
    .offered_on = The day from which on it stands.
    .until = The last day on which it stands.

open-data-job-months = How many jobs were offered in a month, also offers that have ended.
    .month = The month.
    .trade = The kind of work.
    .offers = How many offers were made.

open-data-areas = The squares of the map that the cases name, and the town itself. They are the tiles of web maps.
    .key = The name of the square: zoom, x and y; or “town”.
    .zoom = The zoom of the tile. Empty for the town.
    .edge_metres = How wide it is.
    .south = Its southern edge.
    .west = Its western edge.
    .north = Its northern edge.
    .east = Its eastern edge.

open-data-categories = What the cases are about. Categories that are private are not among them.
    .key = The key of the category.
    .name = What it is called in the town. Empty if it does not exist any more.
    .name_en = What it is called in English, or else in the town.
    .department = The department that looks after it.

open-data-departments = The departments of the town.
    .key = The key of the department.
    .name = What it is called in the town. Empty if it does not exist any more.
    .name_en = What it is called in English, or else in the town.

open-data-schools = The schools with a kitchen.
    .key = The key of the school.
    .name = What it is called in the town. Empty if it does not exist any more.
    .name_en = What it is called in English, or else in the town.
