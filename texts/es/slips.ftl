join-command = código
join-words = código, mi código, tengo un código
join-which = Escriba el código del papel, por favor. Tiene ocho cifras.
join-done = ¡Gracias! { $number } está desde ahora en este chat. Aquí sabrá cómo sigue.
join-unknown = No conozco ese código. Puede que ya se haya usado o que sea antiguo. Mírelo otra vez, por favor, o escriba «persona» y alguien le ayudará.
join-guessed = Han sido demasiados códigos equivocados. Inténtelo de nuevo dentro de una hora, por favor, o escriba «persona».
