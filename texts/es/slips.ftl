join-command = código
join-words = código, mi código, tengo un código
join-which = Escriba el código del papel, por favor. Tiene ocho cifras.
join-done = ¡Gracias! { $number } está desde ahora en este chat. Aquí sabrá cómo sigue.
join-unknown = No conozco ese código. Puede que ya se haya usado o que sea antiguo. Mírelo otra vez, por favor, o pregunte a una persona.
join-guessed = Se ha equivocado muchas veces. Espere una hora, por favor, o pregunte a una persona.
