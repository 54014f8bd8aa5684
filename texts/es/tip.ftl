tip-command = confidencial
tip-words = aviso a la policía, avisar a la policía, aviso confidencial, contar algo a la policía
tip-hints = contar a la policía, que lo sepa la policía
menu-tip = 🔒 Aviso a la policía

choice-tip-go-on = Lo entiendo, seguir
choice-tip-safer = Prefiero la vía más segura
choice-tip-original = Mis fotos tal cual, con hora y lugar

tip-warning =
    Antes de escribir: este chat no es anónimo. Quien lo gestiona puede ver que ha escrito usted y cuándo, y quizá también qué. Su propio aparato guarda una copia.
    El Ayuntamiento sella su texto al momento para la policía y no guarda con él ni nombre ni cuenta. Para la respuesta recibirá un código.
    Más segura es nuestra página, sin nombre y sin cuenta: { $page }
    En caso de peligro llame al { $emergency }.
tip-warning-matrix =
    Antes de escribir: este chat es confidencial, pero no anónimo. El servidor de su cuenta de Matrix ve que nos ha escrito y cuándo, y como esta sala no está cifrada, puede leerlo. Su aparato guarda una copia.
    El Ayuntamiento sella su texto al momento para la policía y no guarda con él ni nombre ni cuenta. Para la respuesta recibirá un código.
    Más segura es nuestra página, sin nombre y sin cuenta: { $page }
    En caso de peligro llame al { $emergency }.
tip-warning-telegram =
    Antes de escribir: este chat no es anónimo. Telegram puede leerlo, conoce su número y su dirección de internet, y puede entregarlos si hay una orden válida. Su teléfono también guarda una copia.
    El Ayuntamiento sella su texto al momento para la policía, no guarda con él ni nombre ni cuenta, y no puede escribirle aquí sobre ello: recibirá un código.
    Más seguro: nuestra página { $page }, una carta o el teléfono.
    En caso de peligro llame al { $emergency }.
tip-category = ¿De qué se trata?
    .violence = Violencia o amenazas
    .drugs = Drogas
    .theft = Robo o hurto
    .damage = Daños, pintadas
    .fraud = Estafa
    .other = Otra cosa
tip-urgency = ¿Corre prisa?
    .now = Está pasando ahora
    .soon = En los próximos días
    .later = No hay prisa
tip-what = ¿Qué quiere que sepa la policía? Qué, dónde, cuándo, quién: lo que usted sepa. Solo la policía puede abrirlo.
tip-what-now =
    ⚠️ Si alguien está en peligro, llame primero al { $emergency }: este chat no está vigilado a todas horas.
    ¿Qué quiere que sepa la policía? Qué, dónde, cuándo, quién: lo que usted sepa.
tip-more =
    { $count ->
        [0] Eso ya está sellado.
       *[other] Eso también está sellado.
    } Ahora puede enviar fotos o escribir más. De las fotos quitamos los datos ocultos, como la hora y el lugar.
tip-more-original = Envíe ahora sus fotos. La policía las recibirá también con los datos ocultos, que pueden decir incluso de quién es la cámara.
tip-thanks =
    Su aviso va sellado a la policía. Este es su código:
    { $receipt }
    Apúntelo: solo se muestra esta vez y nadie puede volver a dárselo. Con él puede leer la respuesta de la policía y añadir algo, en la página { $page } o aquí con: /tip y el código.
    { $days ->
        [0] { "" }
       *[other] Después de { $days } días sin mensajes nuevos se borra.
    }
    Si no quiere que quede rastro en su aparato, borre allí este chat.
tip-no-such = No hay ningún aviso con este código, o ya se ha borrado. Compruebe las 16 cifras, por favor. Tras varios intentos fallidos, un aviso queda cerrado hasta mañana.
tip-talk =
    Su aviso hasta ahora:
    { $talk }
tip-added =
    Lo he sellado y añadido. Su aviso hasta ahora:
    { $talk }
tip-line-police = { $day } · Policía: { $text }
tip-line-mine = { $day } · Usted escribió algo. Solo la policía puede leerlo.
tip-how-to-go-on =
    Para añadir algo, escriba en un solo mensaje: /tip, su código y sus palabras.
    Se guarda hasta: { $last }.
tip-too-many = Por esta vía hoy no podemos recibir más avisos. Use nuestra página { $page }, por favor, o llame a la policía. En caso de peligro llame al { $emergency }.
tip-elsewhere =
    Así puede contar algo a la policía sin nombre y sin cuenta:
    { $page }
    También puede ir o llamar: { $department }. En caso de peligro llame al { $emergency }.
tip-unsaid = Lo que acaba de escribir aquí lo he borrado: este chat queda guardado en el Ayuntamiento, y un aviso a la policía no debe estar en él.
tip-by-word = El Ayuntamiento no recibe aquí avisos por escrito. Vaya o llame a la policía, por favor: { $department }. En caso de peligro llame al { $emergency }.
tip-forgotten = El aviso que había empezado no se envió y lo hemos borrado. Para empezar de nuevo, escriba: /tip

privacy-tips = Los avisos para la policía, sellados y sin nada que lleve hasta usted: para que la policía los estudie. Por eso no están entre sus datos y se borran solos

tip-room-new = { $urgent }🔒 Ha llegado un aviso: { $number } · { $category } · { $urgency }. Está sellado; se abre con: juntos tips open
tip-room-more = { $urgent }🔒 Han añadido algo al aviso { $number } · { $category }.
tip-room-shown =
    🔒 Aviso · { $category }
    { $text }
tip-room-going = 🔒 El aviso { $number } se borrará después del { $day } si nadie añade nada más.
tip-room-gone = 🔒 El aviso { $number } se ha borrado; había vencido su plazo.

desk-tips-words = avisos
desk-tips =
    🔒 { $count ->
        [one] Un aviso
       *[other] { $count } avisos, primero el más nuevo
    }:
    { $lines }
desk-tips-line = { $urgent }{ $number } · { $category } · { $day } · { $answers ->
        [0] sin respuesta
        [one] una respuesta
       *[other] { $answers } respuestas
    }
desk-tips-none = No hay avisos. Cuando llegue uno, lo leerá aquí.
desk-tips-not-here = Los avisos van a la sala de la policía; aquí no hay ninguno.
desk-tip-answer-words = responder-aviso
desk-tip-answer-not-here = Los avisos no se muestran en esta sala, así que tampoco se responden aquí. En su propio ordenador: juntos tips answer
desk-tip-answer-what = ¿Cuál es la respuesta? Escriba: !responder-aviso T-3 y sus palabras
desk-tip-answered = 🔒 La respuesta a { $number } está sellada. Quien tenga el código puede leerla.
desk-tip-no-such = No hay ningún aviso { $number }. Todos: !avisos

tip-page-title = Un aviso para la policía
tip-page-intro = Aquí puede contar algo a la policía sin nombre y sin cuenta. Esta página no pone cookies y no anotamos desde qué dirección de internet viene usted. Su texto se sella en cuanto nos llega; solo la policía puede abrirlo.
tip-page-honest = Lo que no podemos ocultar: su proveedor de internet ve que ha visitado esta web, y su aparato puede recordarlo. Si eso le preocupa, use otro aparato o el navegador Tor.
tip-page-danger = En caso de peligro llame al { $emergency }. Esta página no está vigilada a todas horas.
tip-page-category = ¿De qué se trata?
tip-page-urgency = ¿Corre prisa?
tip-page-text = ¿Qué quiere que sepa la policía? Qué, dónde, cuándo, quién: lo que usted sepa.
tip-page-photos = Fotos, si quiere
tip-page-photos-clean = De las fotos quitamos los datos ocultos, como la hora y el lugar.
tip-page-original = Quiero que la policía reciba mis fotos también con los datos ocultos.
tip-page-send = Enviar sellado
tip-page-again = Ya tengo un código
tip-page-receipt = Su código, 16 cifras
tip-page-look = Abrir
tip-page-thanks = Su aviso está sellado y en manos de la policía.
tip-page-code = Este es su código. Apúntelo ahora: solo se muestra esta vez y nadie puede volver a dárselo. Con él puede volver aquí, leer la respuesta de la policía y añadir algo.
tip-page-days = Después de { $days } días sin mensajes nuevos se borra.
tip-page-talk = Su aviso hasta ahora
tip-page-add = Añadir algo
tip-page-added = Eso está sellado y añadido.
tip-page-last = Se guarda hasta: { $last }; más tiempo si alguien añade algo.
tip-page-police = Policía
tip-page-mine = Usted escribió algo. Solo la policía puede leerlo.
tip-page-back = Al principio de esta página
tip-page-empty = Escriba lo que ha visto, por favor.
tip-page-broken = Una de las fotos no se ha podido abrir. Todavía no se ha enviado nada; elija otras y envíelo otra vez, por favor.
tip-page-large = Es demasiado grande: como mucho cinco fotos de 20 MB cada una. Todavía no se ha enviado nada.
tip-page-fast = Ha sido mucho de una vez. Espere unos minutos, por favor. Todavía no se ha enviado nada.
tip-page-many = Hoy no podemos recibir más avisos en esta página. Llame a la policía, por favor.
tip-page-wrong = No hay ningún aviso con este código, o ya se ha borrado. Compruebe las 16 cifras, por favor. Tras varios intentos fallidos, un aviso queda cerrado hasta mañana.
tip-page-closed = Esta página no recibe avisos en este momento.
tip-page-not-ours = Esto no venía de nuestra página. Vuelva a cargarla, por favor.
