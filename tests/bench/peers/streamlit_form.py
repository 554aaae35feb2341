"""The form in Streamlit."""

import streamlit as st

WORDS = ["one", "two", "three", "four"]

for number in range(12):
    st.text_input(f"Line {number}")
for number in range(8):
    st.selectbox(f"List {number}", WORDS)
for number in range(9):
    st.checkbox(f"Box {number}")
if st.button("Answer"):
    st.text(f"It is {(12 + 8) * 2 + 2}.")
