# Lo que leen otros programas, que lo muestran a las personas. Lo que es una palabra del estándar,
# como api_key, se queda igual en todos los idiomas.

program-contact = { $town }: { $page }
program-key-service = Los programas que envían avisos necesitan una clave. Pídala en el Ayuntamiento de { $town }: { $page }
program-description = { $name }. Lo atiende: { $department }.
program-pick-one = Elija una de las respuestas.
program-needs-photo = Hace falta una foto: envíe su dirección como media_url.
program-promise = Le respondemos en { $first } y lo resolvemos en { $done }.
program-duration = { $unit ->
    [m] { $amount ->
        [one] un minuto de horario de oficina
       *[other] { $amount } minutos de horario de oficina
    }
    [h] { $amount ->
        [one] una hora de horario de oficina
       *[other] { $amount } horas de horario de oficina
    }
   *[d] { $amount ->
        [one] un día laborable
       *[other] { $amount } días laborables
    }
}

program-problem-no-service = Aquí no hay ningún servicio «{ $code }». La lista de servicios los nombra todos.
program-problem-no-request = No hay ninguna solicitud «{ $id }» que pueda leer todo el mundo.
program-problem-no-jurisdiction = Aquí no hay ninguna jurisdicción «{ $jurisdiction }». El parámetro se puede omitir.
program-problem-no-page = En esta dirección no hay nada. El documento de descubrimiento nombra la correcta.
program-problem-no-method = Esta dirección no se puede usar de esta manera.
program-problem-format = Aquí no hay ningún formato «{ $format }», solo xml y json.
program-problem-wrong = No se ha entendido la petición. Compruebe su dirección.
program-problem-broken = Aquí ha fallado algo. Avise al Ayuntamiento, por favor; no es culpa suya.
program-problem-away = En este momento no se puede acceder al servicio. Vuelva a intentarlo dentro de medio minuto.
program-problem-date = { $name } es «{ $value }», pero debe ser un momento con su zona horaria, como 2026-09-21T08:15:30Z.
program-problem-order = end_date es anterior a start_date.
program-problem-span = De start_date a end_date puede haber 90 días como máximo.
program-problem-status = No hay ningún estado «{ $value }», solo open y closed.
program-problem-many-ids = Se puede preguntar por { $most } solicitudes a la vez como máximo.
program-problem-count = { $name } debe ser un número entero de { $least } a { $most }.
program-problem-deep = No se puede pasar tantas páginas: como máximo { $most } solicitudes. Para las anteriores indique un end_date.
program-problem-no-form = Lo enviado no es un formulario en UTF-8 (application/x-www-form-urlencoded).
program-problem-large = Lo enviado es demasiado grande. Como máximo pueden ser { $most } kilobytes.
program-problem-no-key = Falta la api_key. Quien quiera enviar avisos la pide en el Ayuntamiento.
program-problem-wrong-key = Esta api_key no es válida.
program-problem-hurry = Son demasiados avisos en un minuto. Vuelva a intentarlo un poco más tarde.
program-problem-many = Este programa ya ha enviado hoy todos los avisos que puede. Avise, por favor, en el chat del Ayuntamiento.
program-problem-no-code = Falta el service_code.
program-problem-no-token = No existe ese token.
program-problem-long = La descripción es demasiado larga. Como máximo puede tener { $most } caracteres.
program-problem-degrees = { $name } es «{ $value }», pero debe ser un número de grados de -{ $most } a { $most }.
program-problem-no-attribute = Este servicio no pregunta por «{ $code }».
program-problem-missing = Falta una respuesta: { $question } (attribute[{ $code }])
program-problem-value = attribute[{ $code }] debe ser uno de estos valores: { $choices }
program-problem-photo-needed = Este servicio necesita una foto y no se ha podido conseguir ninguna. Avise, por favor, en el chat del Ayuntamiento.
program-problem-no-place = Diga dónde es, por favor: con lat y long, o con address_string.
program-problem-outside = Ese lugar no está en nuestro municipio, así que no podemos ocuparnos de él.
program-problem-unknown-place = No encontramos esa calle en nuestro municipio. Envíe lat y long, o el nombre de una calle.
program-problem-unknown-number = No encontramos ese address_id en nuestro registro. Envíe lat y long, o el nombre de una calle.
program-problem-which-place = ¿A qué lugar se refiere: { $places }? Escríbalo completo, por favor, o envíe lat y long.

program-photo-not-taken = No recogemos fotos de esa dirección; envíela, por favor, en el chat del Ayuntamiento.
program-photo-lost = No se ha podido recoger la foto.
program-nobody-known = No hemos guardado ni el nombre ni la dirección ni el teléfono: consulte aquí, por favor, cómo sigue.

thread-program = 🔌 Esto lo ha enviado el programa «{ $program }». Nadie lee respuestas en un chat: quien lo escribió ve allí el estado, el día y lo que usted haga público.
