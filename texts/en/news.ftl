### News, subscriptions, and the town's channels.

menu-news = 📰 News
news-command = news
news-words = news, latest news, what is new, what’s new
news-latest =
    The latest from: { $name }

    { $lines }
news-line = 📰 { $day }: { $title }
news-none = There is no news from { $name } yet. You can look at another department, or be told when something comes.
news-which = Whose news would you like to read?
choice-older = ⬅️ Older news
choice-by-department = 🏛 By department
choice-channels = 📢 Channels
choice-subscribe = 🔔 Subscribe to something
choice-subscriptions = 📋 My subscriptions
choice-quiet = 🌙 Quiet hours
choice-unsubscribe = 🔕 No more of this
choice-end-all = 🔕 End all of them
choice-alerts-again = ⚠️ Warn me again

channels-command = channels
channels-words = channels, channel list
channels-list =
    Here you can follow the town without writing to us:

    { $lines }
    { $feed }
channels-line = 📢 { $name }: { $link }
channels-feed = 🌐 Everything on one page: { $link }
channels-none = { $town } has no public channels yet. You can have the news sent to you here.

topic-all = all news of the town
topic-alerts = emergency alerts
subscribe-command = subscribe
subscribe-words = subscribe, subscribe to news, notify me
subscribe-what = What would you like to hear about?
    .all = 📰 Everything
    .department = 🏛 One department
    .category = 🔧 One kind of thing, such as street lights
    .district = 🏘 One district
    .street = 📍 One street
subscribe-department = Which department?
subscribe-category = What is it about?
subscribe-district = Which district?
subscribe-street = Which street? Write its name.
subscribe-which-street = Which of these streets do you mean?
subscribe-rhythm = How often shall I write to you about this: { $topic }?
    .at-once = At once
    .daily = Once a day
    .weekly = Once a week
subscribe-done-at-once = Done. I will write to you here as soon as there is something new: { $topic }. In your quiet hours I wait. “My subscriptions” ends it at any time.
subscribe-done-daily = Done. Once a day I will write to you here what is new: { $topic }. The first time: { $first }.
subscribe-done-weekly = Done. Once a week I will write to you here what is new: { $topic }. The first time: { $first }.
subscribe-alerts = Good. In an emergency I will warn you here.
subscriptions-command = subscriptions
subscriptions-words = my subscriptions, subscriptions
subscriptions-list =
    You hear from us about:
    { $lines }
    To end one, press its button.
subscriptions-line = • { $topic } ({ $rhythm })
subscriptions-end = 🔕 { $topic }
subscriptions-none = You have not subscribed to anything. If you like, I can tell you what is new.
unsubscribe-command = unsubscribe
unsubscribe-words = unsubscribe, no more news, stop the news
unsubscribe-done = You will not get this any more: { $topics }.
unsubscribe-alerts = From now on I will not warn you of emergencies. In an emergency call { $emergency }.
quiet-command = quiet
quiet-words = quiet hours, do not disturb
quiet-which = When shall I not write to you about news? You can also write the hours, such as “23 to 7”. Emergency alerts come at any time.
    .night = From 22:00 to 8:00
    .long-night = From 20:00 to 9:00
    .never = You may always write
quiet-unclear = I did not understand these hours.
quiet-set = From { $quiet } to { $until } I send you no news. It comes afterwards.
quiet-off = Good, I write whenever there is something new.
digest =
    { $count ->
        [one] One thing is new:
       *[other] { $count } things are new:
    }

    { $lines }
digest-more = There is more here: { $link }
