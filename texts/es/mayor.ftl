### La alcaldía: preguntas en público o en privado, y el reloj que todos ven.

mayor-command = alcaldía, alcaldia, alcalde, alcaldesa
mayor-words = preguntar al alcalde, preguntar a la alcaldesa, pregunta al alcalde, pregunta a la alcaldesa, alcaldía, alcalde, alcaldesa
mayor-hints = preguntarle al alcalde, preguntarle a la alcaldesa, escribir al alcalde, escribir a la alcaldesa
mayor-what =
    ¿Qué quiere preguntar a la alcaldía?
    { $who }
mayor-answers = Aquí contesta { $name } en persona.
mayor-away = La alcaldía está ausente ahora; mientras tanto contesta { $name }.
mayor-away-until = La alcaldía está ausente hasta el { $until }; mientras tanto contesta { $name }.
mayor-is-it =
    Alguien ha preguntado ya algo parecido. ¿Es lo mismo? Entonces la respuesta le llegará también a usted.
    .other-question = No, la mía es otra
mayor-how =
    «{ $what }»

    ¿Cómo la paso? Una pregunta en público está en la página del pueblo, con un reloj, hasta que se contesta.
    .openly = En público, sin mi nombre
    .signed = En público, con mi nombre
    .privately = Solo para la alcaldía
choice-openly-words = público, en público, pública
choice-signed-words = con mi nombre, con nombre
choice-privately-words = privado, en privado, privada
mayor-name = ¿Qué nombre ponemos debajo de su pregunta?
mayor-no-name = Para poner su nombre a la vista de todos hace falta que su madre, su padre o quien le cuida esté de acuerdo. Sin nombre puede preguntar igual.
mayor-name-unclear = Escriba, por favor, un nombre de 60 letras como mucho.
mayor-asked-openly =
    Su pregunta ya está en camino, con el número { $number }. El reloj corre desde ahora en la página del pueblo.
    Todos podrán leer sus palabras cuando alguien las haya mirado aquí, o cuando se contesten. { $read }
mayor-asked-at-once =
    Su pregunta está ya en la página del pueblo, con el número { $number }, y el reloj corre.
    { $read }
mayor-asked-privately =
    Su pregunta ya está en camino, con el número { $number }. Solo la lee la alcaldía.
    { $read }
mayor-joined =
    Muy bien: la respuesta a { $number } le llegará también a usted. { $count ->
        [one] Un vecino más quiere
       *[other] { $count } vecinos más quieren
    } saberlo.
mayor-called = { $number }: una pregunta para usted.
mayor-kept-private = { $number }: su pregunta trata de personas privadas, así que se le contesta solo a usted y no está en la página del pueblo.
follow-answered =
    { $number }, que también le importa a usted: { $name } contesta:
    { $text }
matter-mayor = Pregunta a la alcaldía
card-asked-in-public = 🌍 Hecha en público, { $signed ->
        [yes] con el nombre: { $name }
       *[no] sin nombre
    }. Lo que se conteste aquí lo podrán leer todos. ¿Habla de personas privadas? !privada
card-asked-privately = 🔒 Hecha en privado: la respuesta la lee solo quien preguntó.

clock-waits = Preguntado { $ago }; aún sin respuesta
clock-asked = Preguntado el { $at }; aún sin respuesta
clock-took = Contestado; tiempo hasta la respuesta: { $long }

before-a-day = para, antes, hasta
desk-yours-now = { $by } le ha dado esto, { $name }.
desk-questions-words = preguntas
desk-questions =
    { $count ->
        [one] Una pregunta espera
       *[other] { $count } preguntas esperan
    } respuesta:
    { $lines }
desk-questions-line = { $secret }{ $number } · { $long } · 👥 { $supporters } · { $what }
desk-questions-none = Ninguna pregunta espera respuesta. ¡Muy bien!
desk-private-words = privada, privado
desk-private = 🔒 { $number } es privada desde ahora: ya no está en la página, y la respuesta la lee solo quien preguntó.
desk-private-what = Solo una pregunta a la alcaldía puede hacerse privada. Los demás casos privados lo son desde el principio.
desk-stand-in-words = suplente, sustituto, sustituta
desk-stand-in = { $name } contesta en lugar de la alcaldía. Para terminar: !suplente no
desk-stand-in-until = { $name } contesta en lugar de la alcaldía, hasta el { $until }. Para terminar antes: !suplente no
desk-stand-in-none = Nadie suple a la alcaldía. Para nombrar a alguien: !suplente @quién hasta 24.12.
desk-stand-in-where = El suplente de la alcaldía se nombra en la sala de la alcaldía.

# La página de la alcaldía
feed-mayor-title = Preguntas a la alcaldía
feed-mayor-usual = La mitad de las respuestas llegó en este tiempo: { $long }
feed-mayor-usual-none = Aún no se ha contestado nada
feed-mayor-waiting = Esperan respuesta
feed-mayor-waiting-none = Ninguna pregunta espera respuesta.
feed-mayor-answered = Contestadas
feed-mayor-ask = Preguntar a la alcaldía
feed-mayor-name = Aquí contesta { $name } en persona.
feed-mayor-stand-in = { $name } contesta mientras la alcaldía está ausente.
feed-supporters = { $count ->
    [one] Un vecino más quiere saberlo
   *[other] { $count } vecinos más quieren saberlo
}
feed-support-mayor = Yo también quiero saberlo
feed-step-opened-mayor = Preguntado
feed-step-answer-by = { $name } contesta

# Palabras que dicen poco de qué se trata, al comparar dos textos.
of-small-meaning = cuando, donde, cual, cuanto, como, para, porque, quien, esta, este, esto, ese, esa, sera, hasta, desde, sobre, pueblo, alcalde, alcaldesa, alcaldia, ayuntamiento, favor, buenos, dias, saber, quiero, queria, tiene, tienen, hace, hacer, puede
