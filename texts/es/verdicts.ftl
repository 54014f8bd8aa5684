verdict-thanked = ¡Gracias! Se lo he dicho a { $who }.
    .helped = { $helper } ha dicho en su nombre que está resuelto, y ha dado las gracias a { $who }.
verdict-reopened = Lo siento. { $number } está abierto otra vez, con el mismo número. ¿Qué falta todavía? Escríbalo aquí o envíe una foto.
    .helped = { $helper } ha dicho en su nombre que todavía no está resuelto: { $number } está abierto otra vez.
verdict-late = Sobre { $number } no hace falta que responda ahora. Si quiere decirnos algo más, escriba «asuntos».
verdict-again =
    Gracias, lo he añadido a { $number }. Para estar seguros: ¿está resuelto?
    .yes = Sí, ¡gracias!
    .no = No, todavía no
