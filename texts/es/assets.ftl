### Lo que hay en la calle con un número: farolas, bancos, papeleras.

asset-command = objeto
asset-words = objeto, pegatina
asset-called = { $kind } { $number }
asset-named = { $what } ({ $name })
asset-at = { $what }, { $street }
asset-which = ¿Qué número pone en la pegatina? Es parecido a F-123. Puede añadir una foto.
asset-is-it =
    { $called }
    De esto ya han avisado. ¿Es lo mismo?
    .other-case = No, es otra cosa
asset-what =
    { $called }
    ¿Qué ocurre? Envíe una foto o unas palabras. Con eso basta: ya sabemos dónde está.
    .easy =
        { $called }
        ¿Qué ocurre? Envíe una foto, por favor.
asset-say-what =
    { $called }
    ¿Qué ocurre? Bastan unas palabras: ya sabemos dónde está.
asset-please-tell = El sitio ya lo sabemos. Envíe una foto o escriba unas palabras, por favor.
asset-thanks =
    ¡Gracias! { $called }: su aviso tiene el número { $number }.
    { $read }
    Le contestaremos aquí. Para añadir algo, responda a este mensaje o escriba «asuntos».
    .helped = { $helper } ha dado un aviso en su nombre: { $called }. Tiene el número { $number }. Le contestaremos aquí.
asset-unknown =
    No encuentro «{ $said }» en nuestra lista. Quizá la pegatina sea antigua o falte una letra.
    Puede avisar de todos modos: bastan una foto y la calle.
    .report = Avisar de todos modos
    .ask-person = Escribir a una persona
asset-retired =
    { $called }: ya no está en nuestra lista. Quizá se haya cambiado o quitado.
    Puede avisar de todos modos: bastan una foto y la calle.
    .report = Avisar de todos modos
    .ask-person = Escribir a una persona
card-asset = 🏷 { $what } · { $before ->
        [0] sin avisos anteriores
        [one] un aviso anterior: { $numbers }
       *[other] { $before } avisos anteriores, los últimos: { $numbers }
    }
desk-help-reports = Farolas, bancos, papeleras
desk-asset-words = objeto
desk-asset = 🏷 { $what }{ $retired ->
        [yes] {" "}(ya no está)
       *[no] {""}
    }: { $times ->
        [0] ningún aviso.
        [one] un aviso.
       *[other] { $times } avisos.
    }
    { $lines }
desk-asset-line = { $number } · { $day } · { $state }
desk-no-such-asset = «{ $said }» no está en la lista de farolas, bancos y papeleras. El número está en su pegatina, por ejemplo !objeto F-123
desk-which-asset = ¿Cuál? Escriba su número, por ejemplo !objeto F-123, o escriba !objeto en el hilo de un caso que trate de uno.
