### Las publicaciones del canal abierto, y cómo va cada caso.

state-received = Recibido
state-seen = Visto
state-in-work = En marcha
state-done = Resuelto
state-declined = No se puede hacer
state-duplicate = Ya lo conocíamos
state-passed-on = Pasado a otra administración
state-withdrawn = Retirado

matter-report = Aviso
matter-question = Pregunta
matter-complaint = Queja

# El título de una publicación: de qué trata y dónde.
post-report = Aviso { $number }: { $what }
post-asked = { $what }: { $number }
post-result = Resuelto: { $what }
post-promise = Prometido: { $what }
post-answer = Respuesta: { $what }
post-thanks = Gracias: { $what }
post-subject-at = { $what }, { $where }

# Líneas de una publicación.
post-state = Cómo va: { $state }
post-promised = Prometido para el { $day }
post-thanked = ¡Gracias, { $who }!
post-moved = Ahora lo lleva otro departamento: { $department }
post-of = Publicado el { $day }
post-withdrawn = Esta publicación se ha retirado.
