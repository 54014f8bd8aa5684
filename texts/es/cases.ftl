cases-command = asuntos, casos
cases-words = asuntos, mis asuntos, mis avisos
cases-none = Ahora no tiene ningún asunto con nosotros. ¿Quiere avisar de algo?
cases-which = Estos son sus asuntos. ¿Cuál quiere ver?
cases-not-yours = Ese número no está entre sus asuntos.
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
choice-withdraw-words = retirar, quitar, anular, borrar
choice-leave-it-words = no, nada, no gracias, salir
cases-of-others =
    { $story }

    { $matter ->
        [mayor] ¿Quiere saber usted también la respuesta?
        [session] ¿Quiere saberlo usted también?
        [proposal] ¿La apoya usted también?
       *[report] ¿Lo ve usted también? Entonces le contaremos aquí cómo sigue. Nadie ve que es usted.
    }
cases-of-others-over =
    { $story }

    Este asunto ya está cerrado. Si algo no está bien, escriba «avisar».
cases-add = ¿Qué quiere añadir? Unas palabras, una foto o el lugar.
cases-sure = ¿De verdad quiere retirar { $number }? Entonces nadie se ocupará de él.
cases-left = De acuerdo. Aquí estamos si nos necesita.
cases-unfollowed = De acuerdo. Ya no le escribiremos sobre { $number }.
cases-withdrawn = { $number } queda retirado. Gracias por decírnoslo.
    .helped = { $helper } ha retirado su asunto { $number }.
cases-closed-already = { $number } ya está cerrado.
