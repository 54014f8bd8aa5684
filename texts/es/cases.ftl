cases = Mis asuntos
cases-command = asuntos
cases-words = asuntos, mis asuntos, mis avisos
cases-none = Ahora no tiene ningún asunto con nosotros. ¿Quiere avisar de algo?
cases-which = Estos son sus asuntos. ¿Cuál quiere ver?
cases-label = { $number } · { $what } · { $state }
cases-clerk = Se ocupa { $name }.
cases-expected = Estará resuelto el { $day }, a más tardar.
cases-line = { $day }: { $text }
cases-now =
    { $story }

    ¿Qué quiere hacer?
    .add = Añadir unas palabras o una foto
    .withdraw = Retirarlo
    .unfollow = Dejar de seguirlo
    .leave-it = Nada, gracias
cases-add = ¿Qué quiere añadir? Unas palabras o una foto.
cases-sure = ¿De verdad quiere retirar { $number }? Entonces nadie se ocupará de ello.
cases-left = De acuerdo.
cases-unfollowed = No sabrá más de { $number }.
cases-withdrawn = { $number } queda retirado. Gracias por decírnoslo.
cases-closed-already = { $number } ya está cerrado.
