# Lo que los datos abiertos dicen de sí mismos: en datapackage.json, en docs/open-data.md y en la página.

open-data-title = { $town }: datos abiertos
open-data-what = Lo que los vecinos plantean en público al Ayuntamiento, cuánto tarda en responder y en qué queda. Solo lo que cualquiera puede leer en las publicaciones, y cifras hechas con ello. Sin palabras de vecinos, sin nombres, y un lugar solo donde hay al menos { $least } asuntos de otras tantas personas.

open-data-cases = Todos los asuntos de los que se puede leer algo en público: avisos, preguntas públicas, propuestas.
    .number = El número del asunto.
    .url = La página del asunto. Lo que cuenta puede retirarse más tarde.
    .matter = De qué clase de asunto se trata.
    .category = De qué trata, si el Ayuntamiento tiene una categoría para ello.
    .department = El departamento que se ocupa ahora.
    .area = Dónde está: el cuadrado más pequeño en el que hay bastantes asuntos de la misma clase, categoría y mes; si no, el municipio. En el mes en curso figura siempre el municipio.
    .state = En qué punto está.
    .opened_on = El día en que se abrió, según la hora del municipio.
    .closed_on = El día en que se cerró por última vez, según la hora del municipio. Vacío mientras está abierto.
    .reopened = Cuántas veces se volvió a abrir porque no estaba resuelto.

open-data-answer-times = Cuánto tardó cada asunto y si se cumplió lo prometido.
    .number = El número del asunto.
    .first_answer_minutes = Minutos desde que se abrió hasta la primera respuesta de una persona. Vacío si no la hay.
    .first_answer_due_minutes = Minutos desde que se abrió hasta el momento en que debía haber una primera respuesta. Cuentan también las horas y los días en que no se trabaja.
    .first_answer_in_time = Si la primera respuesta llegó a tiempo. Vacío mientras aún no se sabe.
    .closed_minutes = Minutos desde que se abrió hasta que se cerró por última vez, acabara como acabara. Si se vuelve a abrir, el reloj sigue.
    .done_due_minutes = Minutos desde que se abrió hasta el momento en que debía estar hecho.
    .done_in_time = Si se hizo a tiempo. Vacío mientras aún no se sabe, y en lo que se rechazó, se trasladó o se retiró.
    .promises = Cuántos días se prometieron en público. Lo que se corrigió el mismo día no cuenta.
    .promises_kept = Cuántos de ellos se cumplieron: al final de ese día estaba hecho.
    .promises_broken = Cuántos de ellos no. Un día posterior no lo cambia.
    .promised_on = El último día que se prometió.

open-data-posts = Todas las publicaciones que siguen en pie, sin sus palabras: se leen en su dirección.
    .id = El número de la publicación.
    .url = Dónde se lee.
    .kind = De qué habla. «seal» es el número que une las publicaciones de un día.
    .department = El departamento que la publicó.
    .number = El número del asunto del que trata. Vacío en las noticias.
    .languages = Los idiomas en que se puede leer, primero el del municipio.
    .shown = Si se pueden leer sus palabras y ver sus fotos. En los asuntos, solo cuando el personal los ha revisado.
    .published_at = Cuándo se publicó, en UTC.
    .edited_at = Cuándo se cambió por última vez, en UTC. Vacío si nunca se cambió.

open-data-months = Cuánto tarda el Ayuntamiento en responder y cómo cumple su palabra, por mes y departamento: las cifras de la página /stats.
    .month = El mes.
    .department = El departamento que tiene ahora estos asuntos.
    .over = Si el mes ha terminado.
    .opened = Cuántos asuntos públicos se abrieron en este mes.
    .answered = Cuántos avisos y preguntas públicas a la alcaldía tuvieron su primera respuesta en este mes. Vacío si son pocos.
    .first_answer_median_minutes = La mitad de estas respuestas llegó dentro de estos minutos.
    .first_answer_p90_minutes = Nueve de cada diez de estas respuestas llegaron dentro de estos minutos.
    .done = Cuántos de ellos se terminaron en este mes. Vacío si son pocos.
    .done_median_minutes = La mitad de estos se terminó dentro de estos minutos.
    .done_p90_minutes = Nueve de cada diez de estos se terminaron dentro de estos minutos.
    .promises_kept = Cuántas promesas para un día de este mes se cumplieron.
    .promises_broken = Cuántas de ellas no.
    .promises_running = Cuántas de ellas todavía se pueden cumplir.
    .asked = Cuántas personas dijeron en este mes si está resuelto. Vacío si son pocas.
    .fixed_percent = Cuántas de cada cien dijeron que sí.
    .thanks = Cuántas veces se dieron las gracias al departamento y a su gente en este mes.

open-data-doors = Por qué vía llegaron los asuntos de un mes. Solo meses terminados.
    .month = El mes en que se abrieron los asuntos.
    .door = La vía: un chat, el teléfono o la ventanilla, otro programa. En «other» están las vías poco usadas o que no se conocen.
    .cases = Cuántos asuntos llegaron por esa vía.

open-data-menus = Lo que cocinan los comedores escolares, con lo que dicen de los 14 alérgenos.
    .school = El colegio.
    .day = El día de la comida.
    .course = El plato dentro de la comida.
    .dish = Qué es, con las palabras de la cocina.
    .allergen = Lo que dice la cocina de este alérgeno: { $name }. Lo que no ha declarado no está libre de él.

open-data-jobs = Las ofertas de empleo vigentes: ni de quién son ni dónde. Eso se lee en su dirección.
    .id = El número de la oferta.
    .url = Dónde se lee, mientras está vigente.
    .title = Cómo se llama la oferta.
    .trade = La clase de trabajo.
    .hours = Jornada completa o parcial.
    .by_chat = Si es posible solicitarlo en el chat.
    .pay_least = Lo que se paga como mínimo, si la oferta lo dice con claridad.
    .pay_most = Lo que se paga como máximo, si la oferta lo dice con claridad.
    .pay_unit = Por qué tiempo se paga.
    .department = El departamento que la publicó.
    .offered_on = El día desde el que está vigente.
    .until = El último día en que está vigente.

open-data-job-months = Cuántos empleos se ofrecieron en un mes, también ofertas que ya terminaron.
    .month = El mes.
    .trade = La clase de trabajo.
    .offers = Cuántas ofertas se hicieron.

open-data-areas = Los cuadrados del mapa que figuran en los asuntos, y el propio municipio. Son las teselas de los mapas web.
    .key = El nombre del cuadrado: zoom, x e y; o «town».
    .zoom = El zoom de la tesela. Vacío para el municipio.
    .edge_metres = Cuánto mide de ancho.
    .south = Su borde sur.
    .west = Su borde oeste.
    .north = Su borde norte.
    .east = Su borde este.

open-data-categories = De qué tratan los asuntos. Las categorías reservadas no figuran.
    .key = La clave de la categoría.
    .name = Cómo se llama en el municipio. Vacío si ya no existe.
    .name_en = Cómo se llama en inglés o, si no, en el municipio.
    .department = El departamento que se ocupa.

open-data-departments = Los departamentos del Ayuntamiento.
    .key = La clave del departamento.
    .name = Cómo se llama en el municipio. Vacío si ya no existe.
    .name_en = Cómo se llama en inglés o, si no, en el municipio.

open-data-schools = Los colegios con comedor.
    .key = La clave del colegio.
    .name = Cómo se llama en el municipio. Vacío si ya no existe.
    .name_en = Cómo se llama en inglés o, si no, en el municipio.
