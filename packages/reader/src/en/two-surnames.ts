import { list } from "./function-words.ts";

/**
 * Given names behind which two family names stand, and the first is the one people go by: "María **Ruiz** Salcedo". Compiled for
 * this project from the commonest of Spain and Latin America, without those that are as common elsewhere.
 */
export const GIVEN_BEFORE_TWO = list(`
  maría jose josé juan luis carlos jesús manuel francisco javier josefa miguel ángel angel antonio pedro pablo alejandro fernando jorge
  rafael ramón ramon raúl raul sergio eduardo enrique ricardo roberto rodrigo álvaro alvaro alfonso alfredo andrés andres arturo
  césar cesar claudio diego emilio ernesto esteban felipe félix gabriel gerardo gonzalo guillermo gustavo héctor hector horacio hugo
  ignacio iván jaime joaquín joaquin julio leopoldo lorenzo marcelo marcos mariano mario mauricio nicolás nicolas octavio orlando óscar
  oscar ramiro rené rogelio rubén ruben salvador santiago sebastián tomás vicente víctor efraín evo lázaro
  carmen dolores pilar isabel ana teresa rosa rosario mercedes consuelo guadalupe lourdes luz inés ines elena beatriz alejandra
  andrea claudia cristina daniela dilma estela eva fernanda gabriela gloria graciela irene jimena lucía lucia luisa margarita marta
  mónica monica natalia norma paola patricia paula raquel rocío rocio silvia soledad sonia susana valentina verónica veronica victoria
  ximena yolanda xiomara
`);
