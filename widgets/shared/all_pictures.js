/** All the pictures, for whoever came in: the entrance brings only its own. */
import REST from "pictures:rest";
import { addPictures } from "./picture.js";

addPictures(REST);
