### Noticias, suscripciones y los canales del pueblo.

menu-news = 📰 Noticias
news-command = noticias
news-words = noticias, novedades, últimas noticias, qué hay de nuevo
news-latest =
    Lo último de: { $name }

    { $lines }
news-line = 📰 { $day }: { $title }
news-none = Todavía no hay noticias de { $name }. Puede mirar otro departamento, o le avisamos cuando haya algo.
news-which = ¿De quién quiere leer las noticias?
choice-older = ⬅️ Noticias anteriores
choice-by-department = 🏛 Por departamento
choice-channels = 📢 Canales
choice-subscribe = 🔔 Suscribirme a algo
choice-subscriptions = 📋 Mis suscripciones
choice-quiet = 🌙 Horas de silencio
choice-unsubscribe = 🔕 No quiero más de esto
choice-end-all = 🔕 Anularlas todas
choice-alerts-again = ⚠️ Avíseme otra vez

channels-command = canales
channels-words = canales, lista de canales
channels-list =
    Aquí puede seguir al Ayuntamiento sin escribirnos:

    { $lines }
    { $feed }
channels-line = 📢 { $name }: { $link }
channels-feed = 🌐 Todo en una página: { $link }
channels-none = { $town } todavía no tiene canales públicos. Si quiere, le enviamos las noticias aquí.

topic-all = todas las noticias del pueblo
topic-alerts = alertas de emergencia
subscribe-command = suscribirme
subscribe-words = suscribirme, suscripción, quiero noticias
subscribe-what = ¿Sobre qué quiere recibir noticias?
    .all = 📰 Todo
    .department = 🏛 Un departamento
    .category = 🔧 Un asunto, por ejemplo las farolas
    .district = 🏘 Un barrio
    .street = 📍 Una calle
subscribe-department = ¿Qué departamento?
subscribe-category = ¿De qué se trata?
subscribe-district = ¿Qué barrio?
subscribe-street = ¿Qué calle? Escriba el nombre de la calle.
subscribe-which-street = ¿A cuál de estas calles se refiere?
subscribe-rhythm = ¿Cada cuánto quiere que le escriba sobre esto: { $topic }?
    .at-once = En el momento
    .daily = Una vez al día
    .weekly = Una vez a la semana
subscribe-done-at-once = Hecho. Le escribiré aquí en cuanto haya algo nuevo: { $topic }. En sus horas de silencio espero. Puede anularlo cuando quiera en «Mis suscripciones».
subscribe-done-daily = Hecho. Una vez al día le escribiré aquí lo que haya nuevo: { $topic }. La primera vez: { $first }.
subscribe-done-weekly = Hecho. Una vez a la semana le escribiré aquí lo que haya nuevo: { $topic }. La primera vez: { $first }.
subscribe-alerts = Muy bien. En una emergencia le avisaré aquí.
subscriptions-command = suscripciones
subscriptions-words = mis suscripciones, suscripciones
subscriptions-list =
    Le escribimos sobre:
    { $lines }
    Para anular una, pulse su botón.
subscriptions-line = • { $topic } ({ $rhythm })
subscriptions-end = 🔕 { $topic }
subscriptions-none = No tiene ninguna suscripción. Si quiere, le cuento lo que haya nuevo.
unsubscribe-command = anular
unsubscribe-words = anular suscripción, no quiero más noticias, darme de baja
unsubscribe-done = Ya no recibirá esto: { $topics }.
unsubscribe-alerts = Desde ahora no le avisaré de las emergencias. En una emergencia llame al { $emergency }.
quiet-command = silencio
quiet-words = horas de silencio, no molestar
quiet-which = ¿Cuándo no quiere que le escriba con noticias? También puede escribir las horas, por ejemplo «de 23 a 7». Las alertas de emergencia llegan siempre.
    .night = De 22:00 a 8:00
    .long-night = De 20:00 a 9:00
    .never = Puede escribirme siempre
quiet-unclear = No he entendido esas horas.
quiet-set = De { $quiet } a { $until } no le envío noticias. Le llegan después.
quiet-off = De acuerdo, le escribo siempre que haya algo nuevo.
digest =
    { $count ->
        [one] Hay una novedad:
       *[other] Hay { $count } novedades:
    }

    { $lines }
digest-more = Aquí hay más: { $link }
