### Emergency alerts.

alerts-command = alerts
alerts-words = alerts, emergency alerts
alerts-none = No alert holds in { $town } now.
choice-no-alerts = 🔕 No more alerts

alert-exercise = ‼️ EXERCISE – only an exercise, no real danger
alert-begins = ⚠️ { $town } warns: { $severity }
alert-updated = ⚠️ { $town }, news of the warning: { $severity }
alert-is-over = ✅ { $town }: the danger is over.
alert-was-mistake = ✅ { $town }: the warning was a mistake. There is no danger.
alert-where = 📍 { $area }
alert-whole-town = All of { $town }
alert-until-when = This holds until { $until }. If anybody is in danger, call { $emergency }.
alert-title = ⚠️ { $headline }
alert-title-exercise = ‼️ EXERCISE: { $headline }

desk-alert-words = alert
desk-alert-update-words = alert-update
desk-all-clear-words = all-clear
desk-alert-confirm-words = alert-confirm
desk-alert-refuse-words = alert-refuse

alert-status = An alert. Call the emergency services first, if you have not yet. Is it real?
    .actual = ⚠️ Real
    .exercise = ‼️ An exercise
alert-kind = What is it about?
    .weather = 🌩 Weather
    .fire = 🔥 Fire
    .supply = 💧 Water, power
    .traffic = 🚧 Traffic
    .health = 🏥 Health
    .police = 🚓 Public safety
    .environment = 🌳 Environment
    .other = Something else
alert-severity = How severe is it?
    .extreme = Extreme danger
    .severe = Great danger
    .moderate = Danger possible
    .minor = Little danger
alert-urgency = When?
    .now = It is happening now
    .soon = It is expected soon
    .perhaps = It may happen later
alert-area = Where? Write the streets or the part of the town.
    .whole-town = The whole town
alert-text = The text in: { $tongue }. In the first line, in a few words, what it is; below it what people should do.
alert-end-text = The last message in: { $tongue }. In the first line, in a few words, what is over; below it what people should know.
alert-too-long = That is too long for an alert. Please use at most 1000 characters.
alert-until = Until when does it hold? You can also write a moment, such as “tomorrow 8:00”.
    .two-hours = Two hours
    .six-hours = Six hours
    .a-day = One day
alert-check-actual =
    This is REAL:
    { $reach }

    { $text }

    Is it right?
alert-check-exercise =
    This is an EXERCISE:
    { $reach }

    { $text }

    Is it right?
alert-which = Which alert?
alert-end = Why does it end?
    .over = The danger is over
    .mistake = It was a mistake
alert-none-holds = No alert is in force now. To write one: !alert
alert-not-allowed = Alerts can only be sent by those whom the town has named for it. Nothing has gone out.
alert-not-yourself = Whoever has written an alert cannot confirm it. Somebody else must press the button. Nothing has gone out.
alert-dropped = All right, nothing has gone out. !alert begins again.
alert-expired = This alert has expired. Nothing has gone out; please write it again.
alert-too-old = This alert has waited too long. Nothing has gone out; please write it again.
alert-waits = Alert { $number } has NOT gone out yet. A second person must confirm it now.
alert-waits-alone = Alert { $number } has NOT gone out yet. Please confirm it with the button.
alert-ask-second =
    ⚠️ { $name } wants to send alert { $number }. Somebody must look at it and decide:
    { $reach }

    { $text }
choice-alert-confirm = ⚠️ Send it
choice-alert-refuse = ✖️ Do not send it
alert-unknown = There is no alert { $number }. To write one: !alert
alert-decided = Alert { $number } has been decided already.
alert-reach-everybody = 👥 It reaches everybody who { $only ->
        [readers] reads the news here
       *[none] has ever written to us
    } ({ $people ->
        [one] one person
       *[other] { $people } people
    }), and { $channels } channels.
alert-reach-district = 👥 It reaches those who want news of { $district } or of everything ({ $people ->
        [0] nobody as yet
        [one] one person
       *[other] { $people } people
    }), and { $channels } channels. It does not go to everybody: it does when the danger is great or extreme, or for the whole town.
alert-sent =
    ⚠️ Alert { $number } is on its way; { $name } has confirmed it.
    { $reach }
alert-refused = ✖️ Alert { $number } is not sent; { $name } has decided so.
alert-report = ⚠️ Alert { $number } so far: { $sent } delivered, { $waiting } waiting, { $failed } failed.
alert-report-end = ⚠️ Alert { $number }, at the end: { $sent } delivered, { $waiting } waiting, { $failed } failed.
