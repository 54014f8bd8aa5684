### Cifras: con qué rapidez responde el Ayuntamiento y cómo cumple su palabra. En la página, en el chat y en los gráficos.

figures-title-answer = La primera respuesta
figures-title-done = Hasta que queda resuelto
figures-title-promises = Promesas
figures-title-fixed = ¿Está arreglado?
figures-title-thanks = Agradecimientos

figures-answer = En la mitad de los casos tardó como mucho { $half }; en nueve de cada diez, como mucho { $most }.
figures-done = En la mitad de los casos tardó como mucho { $half }; en nueve de cada diez, como mucho { $most }.
figures-promises = Cumplidas: { $kept } de { $all }.
figures-running = Pendientes: { $count }.
figures-fixed = De cada 100 personas, { $percent } dijeron que sí. Respuestas: { $count }.
figures-thanks = { $count ->
    [0] Todavía nadie ha dado las gracias.
    [one] Los vecinos dieron las gracias una vez.
   *[other] Los vecinos dieron las gracias { $count } veces.
}
figures-few = Menos de { $minimum }: muy pocos para contarlo.
figures-none = Todavía no hay nada.

figures-chart-half = la mitad
figures-chart-most = 9 de 10
figures-chart-kept = Cumplidas
figures-chart-broken = No cumplidas
figures-chart-percent = { $percent } %
figures-line = ▪ { $what } – { $words }
