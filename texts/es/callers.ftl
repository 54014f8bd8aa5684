desk-for-words = llamada, ha llamado
for-category = ☎️ Va a apuntar algo de alguien que ha llamado o ha venido. ¿De qué se trata? También puede escribirlo.
    .question = Una pregunta
for-what = ¿Qué dice la persona? No escriba aquí su nombre ni su teléfono, por favor. Puede añadir una foto. Lo que escriba se borra enseguida de la sala y queda en el caso.
for-own = { $question }
for-check =
    Esto es lo que he entendido:
    { $kind }
    { $what }
    📍 { $where }
    📷 { $photos ->
        [0] sin foto
        [one] una foto
       *[other] { $photos } fotos
    }

    ¿Lo apunto?
for-left = De acuerdo, no se ha apuntado nada.
for-done =
    ✅ { $number } está apuntado. No hay ningún chat: llame o escriba por correo, por favor.
    Dé a la persona un papel con esto: «Para seguir { $number } por su cuenta, escriba al Ayuntamiento en el chat: código { $code }».
    El código sirve una vez, durante { $days } días. Uno nuevo: { $command } { $number }
for-has-chat = { $number } ya está en el chat de alguien.
thread-for = ☎️ { $name } lo ha apuntado para alguien que ha llamado o ha venido. Nadie lee las respuestas en un chat: llame, por favor.
thread-joined = 🔗 La persona ya lo tiene en su chat. Desde ahora le llegan sus respuestas.
desk-no-chat = Nadie tiene { $number } en un chat: esta respuesta queda en el asunto, pero no la ha leído nadie. Llame, por favor.
choice-see-case = Ver cómo está
